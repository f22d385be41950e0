package ua.zvit.signatures.signing;

/** Nothing at hand says whether a certificate was revoked, so the document can't be made fit for later validation. */
public class ValidationDataMissing extends SigningFailed {
    private static final long serialVersionUID = 1L;

    public ValidationDataMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
