package ua.zvit.approval.values.circuit;

/**
 * Who gives visas in a stage.
 *
 * @param code of the position or of the department, or the login name of the person; empty for
 *     {@link HolderKind#EXECUTORS}
 * @param name name for people of a person, as it was when the circuit was laid; null for the other kinds
 */
public record StageHolder(HolderKind kind, String code, String name) {
    public StageHolder {
        code = code == null || kind == HolderKind.EXECUTORS ? "" : code.strip();
    }

    /** @return whether the heads of all executing departments are meant, who are known only of a report */
    public boolean ofExecutors() {
        return kind == HolderKind.EXECUTORS;
    }
}
