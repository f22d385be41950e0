package ua.zvit.report.values.stage;

import java.util.Optional;

/**
 * The desk of a department's own head, on which the department's part of a report lies before it counts as submitted.
 *
 * @param departmentId whose head it is
 */
public record DepartmentDesk(long departmentId) {
    private static final String HEAD = "head:";

    /** @return such as {@code head:3} */
    public String key() {
        return HEAD + departmentId;
    }

    /** @return empty for the key of another desk */
    public static Optional<DepartmentDesk> of(String key) {
        return key.startsWith(HEAD)
                ? Optional.of(new DepartmentDesk(Long.parseLong(key.substring(HEAD.length()))))
                : Optional.empty();
    }
}
