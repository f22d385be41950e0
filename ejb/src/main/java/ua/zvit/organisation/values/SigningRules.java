package ua.zvit.organisation.values;

/**
 * Which signatures a council wants on its reports.
 *
 * @param headSigns whether the (acting) head signs before the council sees the report
 * @param secretarySigns whether the council's secretary signs after adoption
 * @param councilSeal whether the council's electronic seal is put at the end
 * @param edrpou code of the council in the state register, 8 digits; null where it is not known
 * @param secretaryPosition code of the secretary's position; null while none is named
 */
public record SigningRules(
        boolean headSigns, boolean secretarySigns, boolean councilSeal, String edrpou, String secretaryPosition) {}
