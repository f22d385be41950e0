package ua.zvit.signatures.apart;

/**
 * What is asked about a file.
 *
 * @param content what a detached signature covers; null when it is not at hand
 */
public record Question(Kind kind, byte[] file, byte[] content) {

    /** What is wanted. */
    public enum Kind {
        /** The verdicts on the signatures. */
        VERIFY,
        /** Only what a signature file carries or covers. */
        LOOK
    }
}
