package ua.zvit.signature.signing;

/**
 * The baseline levels of ETSI EN 319 142: the bare signature; with a time stamp; with the data to validate it later;
 * with an archive time stamp over all of that.
 */
public enum SignatureLevel {
    B_B,
    B_T,
    B_LT,
    B_LTA
}
