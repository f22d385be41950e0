package ua.zvit.signature.values;

/** Where a signature was made. */
public enum SignatureOrigin {
    /** Here, with a key that the server keeps. */
    SERVER_KEY,
    /** Elsewhere, with means of the signer's own, and sent in. */
    OWN_MEANS
}
