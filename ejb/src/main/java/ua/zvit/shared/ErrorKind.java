package ua.zvit.shared;

/** What sort of refusal an error is; the API turns it into a status, the pages into a tone. */
public enum ErrorKind {
    /** There is no such thing, or not for this caller: the two look alike on purpose. */
    NOT_FOUND(404),
    /** The caller may see it but not do this. */
    FORBIDDEN(403),
    /** The state of things does not allow it (any more). */
    CONFLICT(409),
    /** Somebody else was faster: the version that was read is no longer the current one. */
    STALE(412),
    /** The version that was read has to be told. */
    VERSION_REQUIRED(428),
    /** The content is larger than what is accepted. */
    TOO_LARGE(413),
    /** The request itself cannot be read. */
    MALFORMED(400),
    /** The content breaks a rule; the faults say which and where. */
    INVALID(422),
    /** Too much is asked at once; the same request may do later. */
    BUSY(429),
    /** The server has no room for it at the moment; the same request will do soon. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** @return the HTTP status (RFC 9110, RFC 6585) */
    public int status() {
        return status;
    }
}
