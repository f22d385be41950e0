package ua.zvit.signatures;

/**
 * Everything that can be wrong with a signature or left open, with the stage it belongs to and what it makes of that
 * stage. The text stands in the message bundle under {@code signature.problem.<code>}. A problem whose effect is
 * {@link Verdict#VALID} is a remark: it breaks nothing but must be told.
 */
public enum ProblemCode {
    SIGNATURE_WRONG(ValidationStage.INTEGRITY, Verdict.INVALID),
    DIGEST_MISMATCH(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTENT_DIFFERS(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTENT_MISSING(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    SIGNATURE_MALFORMED(ValidationStage.INTEGRITY, Verdict.INVALID),
    SIGNATURE_REPEATED(ValidationStage.AUTHORITY, Verdict.INVALID),
    SIGNED_ATTRIBUTES_DISORDERED(ValidationStage.INTEGRITY, Verdict.VALID),
    SIGNED_ATTRIBUTES_MISSING(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    SIGNER_CERTIFICATE_MISSING(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    CERTIFICATE_UNREADABLE(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    CERTIFICATE_TOO_LARGE(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    ALGORITHM_UNSUPPORTED(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    ALGORITHM_WEAK(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    ALGORITHMS_DISAGREE(ValidationStage.INTEGRITY, Verdict.INVALID),
    COUNTER_SIGNATURE(ValidationStage.INTEGRITY, Verdict.VALID),
    NESTED_SIGNATURE(ValidationStage.INTEGRITY, Verdict.VALID),
    KUPYNA_UNSUPPORTED(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    PDF_BYTE_RANGE_WRONG(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_ALTERED_AFTER_SIGNING(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_CHANGES_UNREADABLE(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    PDF_UPDATE_BROKEN(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_FORM_FILLED_IN(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_CHANGE_FORBIDDEN_BY_SIGNER(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_FIELD_CHANGED(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_FIELD_EMPTY(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_COVERS_PAGE(ValidationStage.INTEGRITY, Verdict.INVALID),
    PDF_SIGNATURE_OVER_SCAN(ValidationStage.INTEGRITY, Verdict.VALID),
    DOCUMENT_TIMESTAMP_BROKEN(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_CHANGED(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_MISSING(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_NOT_COVERED(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_FILE_OF_ANOTHER(ValidationStage.INTEGRITY, Verdict.VALID),
    CONTAINER_MANIFEST_UNREADABLE(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_MANIFEST_DIFFERS(ValidationStage.INTEGRITY, Verdict.INVALID),
    CONTAINER_TYPE_DIFFERS(ValidationStage.INTEGRITY, Verdict.UNKNOWN),
    XML_PART_NOT_COVERED(ValidationStage.INTEGRITY, Verdict.INVALID),
    XML_PART_OF_ANOTHER(ValidationStage.INTEGRITY, Verdict.VALID),
    XML_AROUND_NOT_COVERED(ValidationStage.INTEGRITY, Verdict.VALID),

    SIGNING_CERTIFICATE_SUBSTITUTED(ValidationStage.CERTIFICATE, Verdict.INVALID),
    SIGNING_CERTIFICATE_UNREFERENCED(ValidationStage.CERTIFICATE, Verdict.VALID),
    CERTIFICATE_NOT_VALID_AT_SIGNING(ValidationStage.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_EXPIRED_SINCE(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    CERTIFICATE_NOT_FOR_SIGNING(ValidationStage.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_REVOKED(ValidationStage.CERTIFICATE, Verdict.INVALID),
    CERTIFICATE_REVOKED_SINCE(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    CERTIFICATE_UNKNOWN(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    REVOCATION_NOT_CHECKED(ValidationStage.CERTIFICATE, Verdict.VALID),
    SIGNING_TIME_UNKNOWN(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    SIGNING_TIME_NOT_PROVEN(ValidationStage.CERTIFICATE, Verdict.VALID),
    SIGNING_TIME_IN_FUTURE(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    TIMESTAMP_BROKEN(ValidationStage.CERTIFICATE, Verdict.UNKNOWN),
    TIMESTAMP_WEAK(ValidationStage.CERTIFICATE, Verdict.VALID),
    TIMESTAMP_NOT_CHECKED(ValidationStage.CERTIFICATE, Verdict.VALID),
    TIMESTAMP_NOT_TRUSTED(ValidationStage.CERTIFICATE, Verdict.VALID),

    NO_TRUST_ANCHORS(ValidationStage.TRUST, Verdict.UNKNOWN),
    SIGNER_UNKNOWN(ValidationStage.TRUST, Verdict.UNKNOWN),
    SELF_SIGNED(ValidationStage.TRUST, Verdict.INVALID),
    ISSUER_MISSING(ValidationStage.TRUST, Verdict.UNKNOWN),
    CHAIN_BROKEN(ValidationStage.TRUST, Verdict.INVALID),
    ISSUER_NOT_AUTHORITY(ValidationStage.TRUST, Verdict.INVALID),
    ISSUER_NOT_VALID_AT_SIGNING(ValidationStage.TRUST, Verdict.INVALID),
    ISSUER_REVOKED(ValidationStage.TRUST, Verdict.INVALID),
    ROOT_NOT_TRUSTED(ValidationStage.TRUST, Verdict.INVALID),
    DEMO_CERTIFICATE(ValidationStage.TRUST, Verdict.VALID),

    ANOTHER_PERSON(ValidationStage.AUTHORITY, Verdict.INVALID),
    PERSON_NOT_PROVEN(ValidationStage.AUTHORITY, Verdict.UNKNOWN);

    private final ValidationStage stage;
    private final Verdict effect;

    ProblemCode(ValidationStage stage, Verdict effect) {
        this.stage = stage;
        this.effect = effect;
    }

    public ValidationStage stage() {
        return stage;
    }

    public Verdict effect() {
        return effect;
    }

    /** The stable code that people and programs see, such as {@code DIGEST-MISMATCH}. */
    public String code() {
        return name().replace('_', '-');
    }
}
