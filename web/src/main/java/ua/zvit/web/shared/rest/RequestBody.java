package ua.zvit.web.shared.rest;

import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** The body of a request that cannot do without one. */
public final class RequestBody {
    private RequestBody() {}

    /** @throws ZvitException {@code BODY-MISSING} for an empty body or the JSON value null */
    public static <T> T required(T body) {
        if (body == null) {
            throw new ZvitException(ErrorCode.BODY_MISSING);
        }
        return body;
    }
}
