package ua.zvit.archive.domain;

/** What a verification looks at. */
public enum VerificationKind {
    /** Links of the chain, rows and contents. */
    CHAIN,
    /** Signatures and their archive time stamps. */
    SIGNATURES
}
