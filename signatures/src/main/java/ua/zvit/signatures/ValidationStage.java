package ua.zvit.signatures;

import java.util.Locale;

/**
 * The questions asked of a signature, each answered apart: were exactly these bytes signed with this key; was the
 * certificate good when it was done; does it come from someone who is trusted; may this person sign this document.
 * The API, machine-readable reports and kept records call a stage a layer; that word is a contract.
 */
public enum ValidationStage {
    INTEGRITY,
    CERTIFICATE,
    TRUST,
    AUTHORITY;

    /** The stable word in machine-readable reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
