package ua.zvit.intake.template;

import java.util.List;
import ua.zvit.shared.ReportingPeriod;

/**
 * What a sheet for a report holds before somebody fills it in.
 *
 * @param council full name
 * @param department full name of the one that reports; null where it is to be chosen
 * @param period that the report tells of
 * @param departments full names, for the lists of executors and of who reports
 * @param programme that stands already and is reported on; null where the sheet is to tell it
 */
public record ReportContent(
        String council,
        String department,
        ReportingPeriod period,
        List<String> departments,
        ProgrammeContent programme) {}
