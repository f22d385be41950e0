package ua.zvit.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What part of a year a report may tell of: the whole of it, a half, a quarter, or nine months. This is the one list; half
 * a year and nine months are counted from January on, as such reports are in Ukraine.
 */
public enum PeriodKind implements LocalText {
    YEAR(1, 12),
    FIRST_HALF(1, 6),
    SECOND_HALF(7, 12),
    QUARTER_1(1, 3),
    QUARTER_2(4, 6),
    QUARTER_3(7, 9),
    QUARTER_4(10, 12),
    NINE_MONTHS(1, 9);

    private final int firstMonth;
    private final int lastMonth;

    PeriodKind(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** @return from 1 to 12 */
    int firstMonth() {
        return firstMonth;
    }

    /** @return from 1 to 12 */
    int lastMonth() {
        return lastMonth;
    }

    /** @return how files, addresses and the API write it, such as {@code first-half} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the kind of that code; empty where there is none */
    public static Optional<PeriodKind> read(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @return the kind that lasts from the first to the last of these months; empty where there is none */
    public static Optional<PeriodKind> ofMonths(int first, int last) {
        return Stream.of(values())
                .filter(kind -> kind.firstMonth == first && kind.lastMonth == last)
                .findFirst();
    }

    /** @return its name without a year, such as «I півріччя» */
    @Override
    public String in(Locale reader) {
        return words(reader).getString(code());
    }

    static ResourceBundle words(Locale reader) {
        boolean english = Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
        return ResourceBundle.getBundle(
                "ua.zvit.shared.periods",
                english ? Locale.ENGLISH : Locale.forLanguageTag("uk"),
                PeriodKind.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @return the codes of all kinds in their order, parted by commas: what may be written where a code is wanted */
    public static String codes() {
        return String.join(", ", Stream.of(values()).map(PeriodKind::code).toList());
    }
}
