package ua.zvit.organisation.values;

import java.time.LocalDate;

/**
 * All that is kept of a department.
 *
 * @param code equals the second element of the group path at the identity provider; never changes
 * @param name in full, as on the letterhead
 * @param shortName as in a narrow column
 * @param edrpou its own code in the state register; null for a part of the council's body
 * @param closing since when it is no more, and who goes on with its work; null while it is there
 * @param version the one that was read; means nothing for a new department
 */
public record DepartmentDetails(
        String code,
        String name,
        String shortName,
        Letterhead letterhead,
        String edrpou,
        Closing closing,
        int version) {

    public DepartmentDetails {
        code = plain(code);
        name = plain(name);
        shortName = plain(shortName);
        edrpou = edrpou == null || edrpou.isBlank() ? null : edrpou.strip();
    }

    public boolean isOpen() {
        return closing == null;
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }

    /**
     * The end of a department.
     *
     * @param from first day on which it is no more
     * @param successor code of the department that goes on with its work
     */
    public record Closing(LocalDate from, String successor) {}
}
