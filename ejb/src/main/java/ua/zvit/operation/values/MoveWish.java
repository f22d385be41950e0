package ua.zvit.operation.values;

/** What is to be done with contents in a former store. */
public enum MoveWish {
    NOTHING,
    COPY,
    /** Take from the former store what the new one gives back sound. */
    FORGET
}
