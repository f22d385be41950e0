package ua.zvit.intake.reading.heading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.text.DateText;
import ua.zvit.shared.PeriodKind;

/**
 * Which part of a year words name: «I півріччя», «січень–вересень», «9 місяців». The words themselves stand in {@code
 * words.txt}, a group for each kind of period.
 */
public final class PartOfYear {
    private static final Pattern ROMAN = Pattern.compile("(?<!\\p{L})[ІIV]{1,3}(?!\\p{L})");
    private static final Pattern MONTHS = Pattern.compile("(?iu)(\\p{L}{3,})\\s*[-–—]\\s*(\\p{L}{3,})");
    private static final String UNKNOWN = "part-of-year";

    private PartOfYear() {}

    /** @return the kinds that the words name; none where they name the year alone, or a part that there is no kind for */
    public static Set<PeriodKind> named(String words) {
        String text = latin(words);
        Set<PeriodKind> named = EnumSet.noneOf(PeriodKind.class);
        for (PeriodKind kind : PeriodKind.values()) {
            if (Line.WORDS.any(kind.code()).matcher(text).find()) {
                named.add(kind);
            }
        }
        Matcher months = MONTHS.matcher(text);
        while (months.find()) {
            PeriodKind.ofMonths(DateText.month(months.group(1)), DateText.month(months.group(2)))
                    .ifPresent(named::add);
        }
        return named;
    }

    /** @return whether they name a part of a year at all, such as one month or eight */
    static boolean isPart(String words) {
        Matcher months = MONTHS.matcher(words);
        return Line.WORDS.any(UNKNOWN).matcher(latin(words)).find()
                || months.find() && DateText.month(months.group(1)) > 0 && DateText.month(months.group(2)) > 0;
    }

    /**
     * @param day «станом на»: the first day after the period, or its last one
     * @return what began in January and ended by that day; empty for a day amid a quarter
     */
    static Optional<PeriodKind> until(LocalDate day) {
        LocalDate next = day.getDayOfMonth() == 1 ? day : day.plusDays(1);
        return next.getDayOfMonth() == 1
                ? PeriodKind.ofMonths(1, next.minusDays(1).getMonthValue())
                : Optional.empty();
    }

    /** Roman figures are written with Latin and with Cyrillic letters alike. */
    private static String latin(String words) {
        return ROMAN.matcher(words).replaceAll(found -> found.group().replace('І', 'I'));
    }
}
