package ua.zvit.approval;

/**
 * A desk on which tasks lie: of a department, of a position, or of the council. The engine knows only its key.
 *
 * @param key such as {@code department:3}
 */
public record Desk(String key) {
    private static final String DEPARTMENT = "department:";

    public static Desk ofDepartment(long id) {
        return new Desk(DEPARTMENT + id);
    }

    public static Desk ofPosition(long id) {
        return new Desk("position:" + id);
    }

    public static Desk ofCouncil(long id) {
        return new Desk("council:" + id);
    }

    /** @throws IllegalStateException when this is not a department's desk */
    public long departmentId() {
        if (!key.startsWith(DEPARTMENT)) {
            throw new IllegalStateException("not a department's desk: " + key);
        }
        return Long.parseLong(key.substring(DEPARTMENT.length()));
    }
}
