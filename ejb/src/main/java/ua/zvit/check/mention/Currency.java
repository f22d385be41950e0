package ua.zvit.check.mention;

/** Currencies as far as the check tells them apart. */
public enum Currency {
    UAH,
    FOREIGN
}
