package ua.zvit.report.values;

import ua.zvit.programme.values.AmendmentDetails;

/**
 * An amendment of the programme that was made while a report was under way.
 *
 * @param taken false when the report had gone too far and tells of the programme as it was before
 * @param kept numbers of measures that were dropped and stay in the report, parted by commas; may be empty
 */
public record ReportAmendment(AmendmentDetails amendment, boolean taken, String kept) {}
