package ua.zvit.check.domain;

/** What trying out a link told. */
public enum LinkOutcome {
    /** Something is there. */
    ALIVE,
    /** Nobody can tell: the server wants a log-in, is overloaded, did not answer, or may not be reached from here. */
    UNKNOWN,
    /** There is no such host or page. */
    GONE
}
