package ua.zvit.organisation.values;

/**
 * What a council says of itself.
 *
 * @param code equals the first element of the group path at the identity provider; never changes
 * @param decisionBody as the stamp of approval names it, such as «Рішення сесії Хмельницької міської ради»
 * @param edrpou code in the state register, 8 digits; null where it is not known
 * @param leadDepartment code of the department that leads where a file names none; null while there is none
 * @param printing how its documents tell money; null for what stands, of a new council for the usual
 * @param archivesEvidence whether files of evidence go into the archive's packages themselves, else their list does; null for
 *     what stands, of a new council for the list
 * @param draftMonths for how many months after a report was archived drafts of its entries are kept, at most 120; 0 for as long as
 *     the report; null for what stands, of a new council for twelve
 * @param version the one that was read; means nothing for a new council
 */
public record CouncilDetails(
        String code,
        String name,
        String decisionBody,
        String edrpou,
        Letterhead letterhead,
        String leadDepartment,
        PrintRules printing,
        Boolean archivesEvidence,
        Integer draftMonths,
        int version) {

    public CouncilDetails {
        code = plain(code);
        name = plain(name);
        decisionBody = plain(decisionBody);
        edrpou = edrpou == null || edrpou.isBlank() ? null : edrpou.strip();
        leadDepartment = leadDepartment == null || leadDepartment.isBlank() ? null : leadDepartment.strip();
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }
}
