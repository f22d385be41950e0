package ua.zvit.web.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ua.zvit.operation.values.StoreMove;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.shared.Messages;

/** A line about the installation in words. */
final class SystemWords {
    private SystemWords() {}

    static String of(Locale locale, SystemLine line) {
        Object[] values = line.values().stream()
                .map(value -> value instanceof Instant at ? moment(locale, at) : place(locale, value))
                .toArray();
        return Messages.text(locale, "system.state." + line.words(), values);
    }

    /** @return the words for the database where a value names it as a store; else the value */
    static Object place(Locale locale, Object value) {
        return StoreMove.DATABASE.equals(value) ? Messages.text(locale, "system.place.database") : value;
    }

    private static String moment(Locale locale, Instant at) {
        return at.atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern(Messages.text(locale, "format.exact"), locale));
    }
}
