package ua.zvit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.calendar.values.HolidayName;
import ua.zvit.calendar.values.PublicHoliday;

/** The public holidays of Ukraine by the table {@code holidays.properties}. */
@ApplicationScoped
public class Holidays {
    private static final String TABLE = "holidays.properties";

    private final Map<HolidayName, List<HolidayRule>> rules = new EnumMap<>(HolidayName.class);

    /** @throws IllegalArgumentException when the table names no holiday or says no day */
    public Holidays() {
        Properties table = new Properties();
        try (InputStream file = Holidays.class.getResourceAsStream(TABLE)) {
            table.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        table.stringPropertyNames()
                .forEach(name -> rules.put(
                        HolidayName.valueOf(name),
                        Stream.of(table.getProperty(name).split(";"))
                                .map(HolidayRule::of)
                                .toList()));
    }

    /** @return the holidays of a year, by date */
    List<PublicHoliday> of(int year) {
        return rules.entrySet().stream()
                .flatMap(holiday -> holiday.getValue().stream()
                        .flatMap(rule -> rule.in(year).stream())
                        .map(day -> new PublicHoliday(day, holiday.getKey())))
                .sorted(Comparator.comparing(PublicHoliday::day))
                .toList();
    }

    /** @return the days of a year on which there is a holiday */
    Set<LocalDate> days(int year) {
        return of(year).stream().map(PublicHoliday::day).collect(Collectors.toSet());
    }
}
