package ua.zvit.report.values;

import ua.zvit.shared.Money;

/** What a programme planned and spent over all its years, as the report of its last year tells it; UAH. */
public record CumulativeFigures(Money plan, Money actual) {}
