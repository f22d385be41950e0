package ua.zvit.check.live;

import java.net.UnknownHostException;

/** A link, or where it is redirected to, leads where nobody may be sent from here: for the link check there is no such host. */
final class ForbiddenAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(Object address) {
        super("Not to be reached: " + address);
    }
}
