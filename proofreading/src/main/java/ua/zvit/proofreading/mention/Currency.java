package ua.zvit.proofreading.mention;

/** Currencies as far as the check tells them apart. */
public enum Currency {
    UAH,
    FOREIGN
}
