package ua.zvit.shared.outage;

import java.io.IOException;

/** A folder that Zvit keeps contents in can't be read or written, for whatever reason of the file system's. */
public class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreAway(String what, IOException cause) {
        super(what, cause);
    }
}
