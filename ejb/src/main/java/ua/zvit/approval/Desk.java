package ua.zvit.approval;

/**
 * A desk on which tasks lie: of a department, of a position, or of the council. The engine knows only its key.
 *
 * @param key such as {@code department:3}
 */
public record Desk(String key) {
    private static final String DEPARTMENT = "department:";
    private static final String POSITION = "position:";

    public static Desk ofDepartment(long id) {
        return new Desk(DEPARTMENT + id);
    }

    public static Desk ofPosition(long id) {
        return new Desk(POSITION + id);
    }

    public static Desk ofCouncil(long id) {
        return new Desk("council:" + id);
    }

    /** @throws IllegalStateException when this is not a department's desk */
    public long departmentId() {
        return idAfter(DEPARTMENT);
    }

    public boolean isOfPosition() {
        return key.startsWith(POSITION);
    }

    /** @throws IllegalStateException when this is not a position's desk */
    public long positionId() {
        return idAfter(POSITION);
    }

    private long idAfter(String kind) {
        if (!key.startsWith(kind)) {
            throw new IllegalStateException("not a desk of " + kind + " " + key);
        }
        return Long.parseLong(key.substring(kind.length()));
    }
}
