package ua.zvit.signatures;

/**
 * Everything that can be wrong with a signature or left open, with the layer it belongs to and what it makes of that
 * layer. The text stands in the message bundle under {@code signature.problem.<code>}. A problem whose effect is
 * {@link Verdict#VALID} is a remark: it breaks nothing but must be told.
 */
public enum ProblemCode {
    SIGNATURE_WRONG(Layer.INTEGRITY, Verdict.INVALID),
    DIGEST_MISMATCH(Layer.INTEGRITY, Verdict.INVALID),
    CONTENT_DIFFERS(Layer.INTEGRITY, Verdict.INVALID),
    CONTENT_MISSING(Layer.INTEGRITY, Verdict.UNKNOWN),
    SIGNATURE_MALFORMED(Layer.INTEGRITY, Verdict.INVALID),
    SIGNATURE_REPEATED(Layer.AUTHORITY, Verdict.INVALID),
    SIGNED_ATTRIBUTES_MISSING(Layer.INTEGRITY, Verdict.UNKNOWN),
    SIGNER_CERTIFICATE_MISSING(Layer.INTEGRITY, Verdict.UNKNOWN),
    CERTIFICATE_UNREADABLE(Layer.INTEGRITY, Verdict.UNKNOWN),
    CERTIFICATE_TOO_LARGE(Layer.INTEGRITY, Verdict.UNKNOWN),
    ALGORITHM_UNSUPPORTED(Layer.INTEGRITY, Verdict.UNKNOWN),
    ALGORITHM_WEAK(Layer.INTEGRITY, Verdict.UNKNOWN),
    KUPYNA_UNSUPPORTED(Layer.INTEGRITY, Verdict.UNKNOWN),
    PDF_BYTE_RANGE_WRONG(Layer.INTEGRITY, Verdict.INVALID),
    PDF_ALTERED_AFTER_SIGNING(Layer.INTEGRITY, Verdict.INVALID),
    PDF_CHANGES_UNREADABLE(Layer.INTEGRITY, Verdict.UNKNOWN),
    PDF_SIGNATURE_FIELD_CHANGED(Layer.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_FIELD_EMPTY(Layer.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_COVERS_PAGE(Layer.INTEGRITY, Verdict.INVALID),
    DOCUMENT_TIMESTAMP_BROKEN(Layer.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_CHANGED(Layer.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_MISSING(Layer.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_NOT_COVERED(Layer.INTEGRITY, Verdict.INVALID),
    CONTAINER_MANIFEST_UNREADABLE(Layer.INTEGRITY, Verdict.INVALID),

    SIGNING_CERTIFICATE_SUBSTITUTED(Layer.CERTIFICATE, Verdict.INVALID),
    SIGNING_CERTIFICATE_UNREFERENCED(Layer.CERTIFICATE, Verdict.VALID),
    CERTIFICATE_NOT_VALID_AT_SIGNING(Layer.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_EXPIRED_SINCE(Layer.CERTIFICATE, Verdict.UNKNOWN),
    CERTIFICATE_NOT_FOR_SIGNING(Layer.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_REVOKED(Layer.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_REVOKED_SINCE(Layer.CERTIFICATE, Verdict.UNKNOWN),
    CERTIFICATE_UNKNOWN(Layer.CERTIFICATE, Verdict.UNKNOWN),
    REVOCATION_NOT_CHECKED(Layer.CERTIFICATE, Verdict.VALID),
    SIGNING_TIME_UNKNOWN(Layer.CERTIFICATE, Verdict.UNKNOWN),
    SIGNING_TIME_NOT_PROVEN(Layer.CERTIFICATE, Verdict.VALID),
    SIGNING_TIME_IN_FUTURE(Layer.CERTIFICATE, Verdict.UNKNOWN),
    TIMESTAMP_BROKEN(Layer.CERTIFICATE, Verdict.UNKNOWN),
    TIMESTAMP_NOT_CHECKED(Layer.CERTIFICATE, Verdict.VALID),
    TIMESTAMP_NOT_TRUSTED(Layer.CERTIFICATE, Verdict.VALID),

    NO_TRUST_ANCHORS(Layer.TRUST, Verdict.UNKNOWN),
    SIGNER_UNKNOWN(Layer.TRUST, Verdict.UNKNOWN),
    SELF_SIGNED(Layer.TRUST, Verdict.INVALID),
    ISSUER_MISSING(Layer.TRUST, Verdict.UNKNOWN),
    CHAIN_BROKEN(Layer.TRUST, Verdict.INVALID),
    ISSUER_NOT_AUTHORITY(Layer.TRUST, Verdict.INVALID),
    ISSUER_NOT_VALID_AT_SIGNING(Layer.TRUST, Verdict.INVALID),
    ISSUER_REVOKED(Layer.TRUST, Verdict.INVALID),
    ROOT_NOT_TRUSTED(Layer.TRUST, Verdict.INVALID),
    DEMO_CERTIFICATE(Layer.TRUST, Verdict.VALID),

    ANOTHER_PERSON(Layer.AUTHORITY, Verdict.INVALID),
    PERSON_NOT_PROVEN(Layer.AUTHORITY, Verdict.UNKNOWN);

    private final Layer layer;
    private final Verdict effect;

    ProblemCode(Layer layer, Verdict effect) {
        this.layer = layer;
        this.effect = effect;
    }

    public Layer layer() {
        return layer;
    }

    public Verdict effect() {
        return effect;
    }

    /** The stable code that people and programs see, such as {@code DIGEST-MISMATCH}. */
    public String code() {
        return name().replace('_', '-');
    }
}
