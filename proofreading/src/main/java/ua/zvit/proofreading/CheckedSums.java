package ua.zvit.proofreading;

import java.math.BigDecimal;

/**
 * Plan and actual as printed under a section or the report, in the report's unit (thousand UAH); null where the
 * document does not print the figure.
 */
public record CheckedSums(BigDecimal plan, BigDecimal actual) {}
