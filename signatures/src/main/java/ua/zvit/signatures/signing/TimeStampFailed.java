package ua.zvit.signatures.signing;

/** The time-stamp service gave no time stamp, so the signature could not be made at the level wanted. */
public class TimeStampFailed extends SigningFailed {

    public TimeStampFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
