package ua.zvit.shared.outage;

/** A store that Zvit keeps contents in can't be reached, read or written, for whatever reason. */
public class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreAway(String what, Exception cause) {
        super(what, cause);
    }
}
