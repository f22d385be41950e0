package ua.zvit.signatures.signing;

/** The store opened, and holds no key of that name. */
public class NoSuchKey extends SigningFailed {
    private static final long serialVersionUID = 1L;

    NoSuchKey() {
        super("The key store has no such key", null);
    }
}
