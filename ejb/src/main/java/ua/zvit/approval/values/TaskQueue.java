package ua.zvit.approval.values;

/**
 * A queue in which tasks wait: of a department, of a position, or of the council. The engine knows only its key.
 *
 * @param key such as {@code department:3}
 */
public record TaskQueue(String key) {
    private static final String DEPARTMENT = "department:";
    private static final String POSITION = "position:";
    private static final String COUNCIL = "council:";

    public static TaskQueue ofDepartment(long id) {
        return new TaskQueue(DEPARTMENT + id);
    }

    public static TaskQueue ofPosition(long id) {
        return new TaskQueue(POSITION + id);
    }

    public static TaskQueue ofCouncil(long id) {
        return new TaskQueue(COUNCIL + id);
    }

    /** @throws IllegalStateException when this is not a department's queue */
    public long departmentId() {
        return idAfter(DEPARTMENT);
    }

    public boolean isOfDepartment() {
        return key.startsWith(DEPARTMENT);
    }

    public boolean isOfPosition() {
        return key.startsWith(POSITION);
    }

    /** @throws IllegalStateException when this is not a position's queue */
    public long positionId() {
        return idAfter(POSITION);
    }

    /** @throws IllegalStateException when this is not a council's queue */
    public long councilId() {
        return idAfter(COUNCIL);
    }

    private long idAfter(String kind) {
        if (!key.startsWith(kind)) {
            throw new IllegalStateException("not a queue of " + kind + " " + key);
        }
        return Long.parseLong(key.substring(kind.length()));
    }
}
