package ua.zvit.printing.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * In which unit and how finely a document tells money; whoever hands money in gives thousand UAH all the same.
 *
 * @param thousands whether thousand UAH are told, else UAH
 * @param decimals from 0 to 5
 */
public record MoneyUnit(boolean thousands, int decimals) {
    /** Thousand UAH with one decimal. */
    public static final MoneyUnit USUAL = new MoneyUnit(true, 1);

    private static final int FINEST = 5;
    private static final Pattern THOUSAND =
            Pattern.compile("(?iu)(?<!\\p{L})(?:тис\\.?|тисяч\\p{L}*)[\\s\u00a0]*(?=грн|гривень|гривнях|₴)");

    public MoneyUnit {
        if (decimals < 0 || decimals > FINEST) {
            throw new IllegalArgumentException("Not a number of decimals: " + decimals);
        }
    }

    /** An amount in this unit, exact; null for null. */
    public BigDecimal exact(BigDecimal thousandUah) {
        if (thousandUah == null || thousands) {
            return thousandUah;
        }
        BigDecimal uah = thousandUah.movePointRight(3).stripTrailingZeros();
        return uah.scale() < 0 ? uah.setScale(0) : uah;
    }

    /** An amount of a document in this unit as thousand UAH; null for null. */
    public BigDecimal thousandUah(BigDecimal amount) {
        return amount == null || thousands ? amount : amount.movePointLeft(3);
    }

    /** An amount in this unit as it is printed, HALF_UP; null for null. */
    public BigDecimal rounded(BigDecimal thousandUah) {
        return thousandUah == null ? null : exact(thousandUah).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** An amount as it is printed; an unknown (null) one is an empty cell. */
    public String print(BigDecimal thousandUah) {
        return AmountFormat.print(exact(thousandUah), decimals);
    }

    /** A heading as it reads in this unit: a form is written for thousands. */
    public String heading(String words) {
        return thousands ? words : THOUSAND.matcher(words).replaceAll("");
    }
}
