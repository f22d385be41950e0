package ua.zvit.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as documents name them: «21.12.2023», «21 грудня 2023 року». */
public final class DateText {
    private static final List<String> MONTHS =
            List.of("січ", "лют", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листоп", "груд");
    private static final List<String> FOREIGN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?iu)[«\"]?(\\d{1,2})[»\"]?\\s+(\\p{L}{3,})\\s+(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(?iu)(\\d{1,2})[.\\- ](\\p{L}{3,4})\\.?(?:[.\\- ]\\d{2,4})?");

    private DateText() {}

    public static Optional<LocalDate> in(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.find() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** @return «1.2» of «01.лют», which a sheet makes of it; empty when the text is no such day */
    public static Optional<String> numberOfDay(String text) {
        Matcher found = SHORT.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int month = month(found.group(2));
        return month == 0 ? Optional.empty() : Optional.of(Integer.parseInt(found.group(1)) + "." + month);
    }

    /** @return from 1 to 12 by the beginning of its name, in whatever form; 0 for no month */
    public static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (List<String> names : List.of(MONTHS, FOREIGN, ENGLISH)) {
            for (int index = 0; index < names.size(); index++) {
                if (lower.startsWith(names.get(index))) {
                    return index + 1;
                }
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
