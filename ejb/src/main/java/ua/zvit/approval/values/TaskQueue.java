package ua.zvit.approval.values;

import java.util.Optional;
import ua.zvit.report.values.stage.DepartmentDesk;

/**
 * A queue in which tasks wait: of a department, of its head, of a position, of a person, or of the council. The engine knows
 * only its key.
 *
 * @param key such as {@code department:3}
 */
public record TaskQueue(String key) {
    private static final String DEPARTMENT = "department:";
    private static final String POSITION = "position:";
    private static final String PERSON = "person:";
    private static final String COUNCIL = "council:";

    public static TaskQueue ofDepartment(long id) {
        return new TaskQueue(DEPARTMENT + id);
    }

    /** @return the queue of whoever heads that department, by the position held or stood in for */
    public static TaskQueue ofHead(long departmentId) {
        return new TaskQueue(new DepartmentDesk(departmentId).key());
    }

    public static TaskQueue ofPosition(long id) {
        return new TaskQueue(POSITION + id);
    }

    /** @param username login name */
    public static TaskQueue ofPerson(String username) {
        return new TaskQueue(PERSON + username);
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

    /** @return login name of the person whose queue it is; empty for a queue of another kind */
    public Optional<String> person() {
        return key.startsWith(PERSON) ? Optional.of(key.substring(PERSON.length())) : Optional.empty();
    }

    /** @return id of the department whose head's queue it is; empty for a queue of another kind */
    public Optional<Long> headOf() {
        return DepartmentDesk.of(key).map(DepartmentDesk::departmentId);
    }

    /** @return id of the department whose part waits here, with the department or with its head */
    public long partOf() {
        return headOf().orElseGet(this::departmentId);
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
