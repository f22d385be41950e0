package ua.zvit.signatures;

import java.util.Locale;

/**
 * The questions asked of a signature, each answered apart: were exactly these bytes signed with this key; was the
 * certificate good when it was done; does it come from someone who is trusted; may this person sign this document.
 */
public enum Layer {
    INTEGRITY,
    CERTIFICATE,
    TRUST,
    AUTHORITY;

    /** The stable word in machine-readable reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
