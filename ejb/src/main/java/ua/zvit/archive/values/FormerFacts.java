package ua.zvit.archive.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.PlainText;

/**
 * What is told of a former report.
 *
 * @param programme title of the programme; null while nobody has told
 * @param year the year reported on; null while nobody has told
 * @param decisionNumber of the council's decision on the report, without «№»; null when it is not known
 * @param decisionDate null when it is not known
 * @param plan thousand UAH; null when it is not known
 * @param actual thousand UAH; null when it is not known
 */
public record FormerFacts(
        String programme,
        Integer year,
        String decisionNumber,
        LocalDate decisionDate,
        BigDecimal plan,
        BigDecimal actual) {

    /** Nothing is known. */
    public static final FormerFacts UNKNOWN = new FormerFacts(null, null, null, null, null, null);

    public FormerFacts {
        programme = plain(programme);
        decisionNumber = plain(DocumentNumber.plain(decisionNumber));
    }

    private static String plain(String text) {
        String plain = text == null ? "" : PlainText.composed(text).replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        return plain.isEmpty() ? null : plain;
    }
}
