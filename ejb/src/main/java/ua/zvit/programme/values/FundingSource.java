package ua.zvit.programme.values;

/** Where the money comes from, in the order of the forms in use. */
public enum FundingSource {
    STATE,
    REGIONAL,
    LOCAL,
    OTHER
}
