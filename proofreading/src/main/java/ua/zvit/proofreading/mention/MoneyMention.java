package ua.zvit.proofreading.mention;

import java.math.BigDecimal;
import ua.zvit.proofreading.text.Span;

/**
 * A sum told in the text.
 *
 * @param amount in whole units of the currency («2,12 млн євро» is 2120000)
 * @param precision the value of the last digit as written, in the same units: what rounding may hide
 */
public record MoneyMention(Span span, BigDecimal amount, BigDecimal precision, Currency currency) {}
