package ua.zvit.web.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import ua.zvit.shared.Messages;

/**
 * Days and moments as people say them: «29 січня, чт», with the year when it is not this one; within the last week
 * «учора о 16:40», «у вівторок о 9:05».
 */
final class Moments {
    private final Locale locale;
    private final Clock clock;

    Moments(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    String day(LocalDate day) {
        String pattern = day.getYear() == today().getYear() ? "format.day" : "format.day-year";
        return day.format(formatter(pattern));
    }

    /** @return the day in full, for documents and decisions */
    String fullDay(LocalDate day) {
        return day.format(formatter("format.full-day"));
    }

    String time(Instant moment) {
        return local(moment).format(formatter("format.time"));
    }

    /** @return day and time without any relation to now, for the title and for screen readers */
    String exact(Instant moment) {
        return local(moment).format(formatter("format.exact"));
    }

    String relative(Instant moment) {
        ZonedDateTime then = local(moment);
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today());
        if (days < 0 || days > 6) {
            return day(then.toLocalDate());
        }
        String key = days == 0
                ? "moment.today"
                : days == 1
                        ? "moment.yesterday"
                        : "moment.weekday." + then.getDayOfWeek().getValue();
        return Messages.text(locale, key, time(moment));
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(Messages.text(locale, key), locale);
    }
}
