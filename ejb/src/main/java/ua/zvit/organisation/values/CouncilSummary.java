package ua.zvit.organisation.values;

/**
 * A council.
 *
 * @param decisionBody as the stamp of approval names it, such as «рішення сесії Хмельницької міської ради»
 * @param printing how its documents tell money
 * @param archivesEvidence whether files of evidence go into the archive's packages themselves; else their list does
 */
public record CouncilSummary(
        long id, String code, String name, String decisionBody, PrintRules printing, boolean archivesEvidence) {}
