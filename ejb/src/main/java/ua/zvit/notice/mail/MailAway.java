package ua.zvit.notice.mail;

/** The mail server can't be reached, hangs, or takes nothing now; another time it may. */
public class MailAway extends Exception {
    private static final long serialVersionUID = 1L;

    MailAway(Exception cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
