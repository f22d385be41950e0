package ua.zvit.organisation.values;

/**
 * A council.
 *
 * @param decisionBody as the stamp of approval names it, such as «рішення сесії Хмельницької міської ради»
 */
public record CouncilSummary(long id, String code, String name, String decisionBody) {}
