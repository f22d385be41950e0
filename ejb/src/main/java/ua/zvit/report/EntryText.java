package ua.zvit.report;

import java.math.BigDecimal;

/**
 * What a drafter writes into an entry. Incomplete content is kept as it is; only submitting asks for completeness.
 *
 * @param narrative HTML; cleaned by the allow-list on the way in
 * @param actualThousands what was spent, thousand UAH, at most five decimals; null while unknown
 * @param reason why the money was not spent as planned; null or empty when there is nothing to say
 */
public record EntryText(String narrative, BigDecimal actualThousands, String reason) {}
