package ua.zvit.signatures.signing;

/** A signature could not be made: the key, the time-stamp service or the document is at fault. */
public class SigningFailed extends RuntimeException {

    public SigningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
