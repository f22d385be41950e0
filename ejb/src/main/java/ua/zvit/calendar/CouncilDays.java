package ua.zvit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import ua.zvit.calendar.values.CalendarDetails;

/**
 * On which days one council works: what it has said of a day comes first, then weekends, then, unless the martial-law rule
 * is on, public holidays. A holiday on a weekend makes the next working day a day off (Labour Code of Ukraine, article 67).
 */
final class CouncilDays {
    /** Nobody's days off are a year in a row; who says so would never get a due date. */
    private static final int LONGEST_PAUSE = 366;

    private final boolean martialLaw;
    private final Map<LocalDate, Boolean> said = new HashMap<>();
    private final IntFunction<Set<LocalDate>> holidays;
    private final Map<Integer, Set<LocalDate>> off = new HashMap<>();

    /** @param holidays of a year, on which day each is kept */
    CouncilDays(CalendarDetails calendar, IntFunction<Set<LocalDate>> holidays) {
        this.martialLaw = calendar.martialLaw();
        calendar.days().forEach(day -> said.put(day.day(), day.working()));
        this.holidays = holidays;
    }

    boolean isWorking(LocalDate day) {
        Boolean word = said.get(day);
        if (word != null) {
            return word;
        }
        return !isWeekend(day) && (martialLaw || !off(day.getYear()).contains(day));
    }

    /** @return the last of so many working days after the given one, which itself does not count; itself for none */
    LocalDate plus(LocalDate from, int days) {
        return walk(from, days, 1);
    }

    /** @return the day that lies so many working days before the given one */
    LocalDate minus(LocalDate from, int days) {
        return walk(from, days, -1);
    }

    /** @return how many working days lie after the first day up to the second, inclusive; 0 unless the second is later */
    int between(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    private LocalDate walk(LocalDate from, int days, int step) {
        LocalDate day = from;
        int pause = 0;
        for (int left = days; left > 0 && pause < LONGEST_PAUSE; ) {
            day = day.plusDays(step);
            boolean working = isWorking(day);
            left -= working ? 1 : 0;
            pause = working ? 0 : pause + 1;
        }
        return day;
    }

    /** Holidays of a year, and the days off in exchange for those on weekends; a last day of December may reach over. */
    private synchronized Set<LocalDate> off(int year) {
        return off.computeIfAbsent(year, this::computed);
    }

    private Set<LocalDate> computed(int year) {
        Set<LocalDate> kept = new HashSet<>(holidays.apply(year - 1));
        kept.addAll(holidays.apply(year));
        Set<LocalDate> all = new HashSet<>(kept);
        List<LocalDate> onWeekends =
                kept.stream().filter(CouncilDays::isWeekend).sorted().toList();
        for (LocalDate holiday : onWeekends) {
            LocalDate instead = holiday;
            while (isWeekend(instead) || all.contains(instead)) {
                instead = instead.plusDays(1);
            }
            all.add(instead);
        }
        return all;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
