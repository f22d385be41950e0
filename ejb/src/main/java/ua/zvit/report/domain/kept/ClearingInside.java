package ua.zvit.report.domain.kept;

import jakarta.persistence.Embeddable;

/** Whether parts go to the heads of their departments before they count as submitted, as it was when the report started. */
@Embeddable
public class ClearingInside {
    private boolean clearsInside;
    private boolean clearsOwn;

    protected ClearingInside() {}

    /** @param own whether who has sent a part may approve it as well, as its department's head */
    public ClearingInside(boolean wanted, boolean own) {
        this.clearsInside = wanted;
        this.clearsOwn = wanted && own;
    }

    public boolean isWanted() {
        return clearsInside;
    }

    public boolean isOwnAllowed() {
        return clearsOwn;
    }
}
