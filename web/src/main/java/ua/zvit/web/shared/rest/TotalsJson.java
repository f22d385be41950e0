package ua.zvit.web.shared.rest;

import ua.zvit.shared.Money;

/** Sums over a report in thousand UAH, taken from exact amounts. */
public record TotalsJson(String plan, String actual) {

    /** @return both sums as the API writes money */
    public static TotalsJson of(Money plan, Money actual) {
        return new TotalsJson(Words.of(plan), Words.of(actual));
    }
}
