package ua.zvit.approval.values;

/** What is to be done. */
public enum TaskKind {
    /** A department writes its entries and submits them. */
    DRAFT,
    /** The head of a department approves its part, which is submitted then, or gives it back. */
    CLEAR,
    /** Somebody whom the council has named gives a visa, or returns single measures. */
    VISA,
    /** The (acting) head accepts, or returns single measures. */
    REVIEW,
    /** The (acting) head signs what was accepted, or the council's secretary what was adopted. */
    SIGN,
    /** The council adopts, returns to the head, or rejects. */
    ADOPT
}
