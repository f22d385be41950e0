package ua.zvit.check.live;

import java.io.IOException;
import java.net.URI;

/** A link, or where it is redirected to, leads where nobody may be sent from here. */
final class ForbiddenAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(URI address) {
        super("Not to be reached: " + address);
    }
}
