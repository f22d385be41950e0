package ua.zvit.notice.mail;

/** The mail server does not take this letter, and will not another time; others it may. */
public class LetterRefused extends Exception {
    private static final long serialVersionUID = 1L;

    LetterRefused(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
