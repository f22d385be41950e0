package ua.zvit.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The day on which a council decides in a test: the server takes no decision that is older than the head's step, and
 * none of a day to come. As the server's clock shows it, whatever zone the tests run in.
 */
public final class Today {
    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }

    public static String text() {
        return date().toString();
    }

    /** @return the day as Ukrainian pages write it in full */
    public static String inWords() {
        return date().format(DateTimeFormatter.ofPattern("d MMMM yyyy 'року'", Locale.forLanguageTag("uk")));
    }

    /** @return the body that adopts by a decision of today */
    public static String adoption(String number) {
        return "{\"outcome\":\"adopt\",\"decision\":{\"number\":\"" + number + "\",\"date\":\"" + text() + "\"}}";
    }
}
