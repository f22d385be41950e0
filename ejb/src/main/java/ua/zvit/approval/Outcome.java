package ua.zvit.approval;

import java.util.Map;
import java.util.Set;

/** How a task can end. */
public enum Outcome {
    SUBMIT,
    ACCEPT,
    RETURN,
    SIGN,
    ADOPT,
    REJECT;

    private static final Map<TaskKind, Set<Outcome>> ALLOWED = Map.of(
            TaskKind.DRAFT, Set.of(SUBMIT),
            TaskKind.REVIEW, Set.of(ACCEPT, RETURN),
            TaskKind.SIGN, Set.of(SIGN, RETURN),
            TaskKind.ADOPT, Set.of(ADOPT, RETURN, REJECT));

    /** Only the head can return instead of signing: after adoption there is nowhere to return to. */
    public boolean endsTask(TaskKind kind) {
        return ALLOWED.get(kind).contains(this);
    }
}
