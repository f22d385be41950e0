package ua.zvit.approval.values.circuit;

/** By what somebody gives visas in a stage. */
public enum HolderKind {
    /** Holds a position of the council, or stands in for who does. */
    POSITION,
    /** Heads a department, or stands in for who does. */
    HEAD,
    /** Is named in person. */
    PERSON,
    /**
     * Heads one of the departments that carry out a measure of the report, alone or with others; each of them. Who that is,
     * is known when a report starts.
     */
    EXECUTORS
}
