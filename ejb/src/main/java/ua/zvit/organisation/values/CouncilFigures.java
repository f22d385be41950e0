package ua.zvit.organisation.values;

/**
 * A council as the operator sees it, who reads none of its reports.
 *
 * @param departments those that are not closed
 * @param people accounts that have signed in
 */
public record CouncilFigures(long id, String code, String name, String edrpou, long departments, long people) {}
