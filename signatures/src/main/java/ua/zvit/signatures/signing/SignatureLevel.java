package ua.zvit.signatures.signing;

/**
 * The baseline levels of ETSI EN 319 142: the bare signature; with a time stamp; with the data to validate it later;
 * with an archive time stamp over all of that.
 */
public enum SignatureLevel {
    B_B,
    B_T,
    B_LT,
    B_LTA;

    /** Whether what is needed to validate the signature later goes into the file. */
    public boolean isLongTerm() {
        return compareTo(B_LT) >= 0;
    }

    /** The word of the settings: {@code B}, {@code T}, {@code LT} or {@code LTA}. */
    public String label() {
        return name().substring(2);
    }

    boolean isArchived() {
        return this == B_LTA;
    }
}
