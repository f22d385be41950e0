package ua.zvit.signatures.signing;

import ua.zvit.signatures.pdf.SigningHindrance;

/** The document must not be signed any more; nothing is wrong with the key. */
public final class SigningForbidden extends SigningFailed {
    private static final long serialVersionUID = 1L;

    private final SigningHindrance hindrance;

    private SigningForbidden(SigningHindrance hindrance) {
        super("The document must not be signed: " + hindrance, null);
        this.hindrance = hindrance;
    }

    /** @throws SigningForbidden when something in the document is in the way of another signature */
    static void unlessFree(byte[] pdf) {
        SigningHindrance.of(pdf).ifPresent(hindrance -> {
            throw new SigningForbidden(hindrance);
        });
    }

    /** @return never null */
    public SigningHindrance hindrance() {
        return hindrance;
    }
}
