package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.events.EventQueries;
import ua.zvit.events.values.EventSummary;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.LanguageView;

/** A month of events, week by week from Monday: of the address, else the month of the latest event looked for. */
@Named
@RequestScoped
public class EventCalendarView {
    private static final int MOST = 500;

    private EventQueries events;
    private EventsView search;
    private FormatView format;
    private LanguageView language;
    private String month = "";
    private List<EventSummary> found;

    protected EventCalendarView() {}

    @Inject
    public EventCalendarView(EventQueries events, EventsView search, FormatView format, LanguageView language) {
        this.events = events;
        this.search = search;
        this.format = format;
        this.language = language;
    }

    /**
     * One day.
     *
     * @param inside whether it is a day of the month
     */
    public record Day(LocalDate date, boolean inside, List<EventSummary> events) {}

    private YearMonth shown() {
        if (month != null && month.matches("(199[1-9]|20\\d\\d)-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(month);
        }
        return events.list(search.getSought().filter(), 0, 1).stream()
                .findFirst()
                .map(latest -> YearMonth.from(latest.facts().begins()))
                .orElseGet(() -> YearMonth.from(format.today()));
    }

    /** @return such as {@code 2025-06} */
    public String getShown() {
        month = shown().toString();
        return month;
    }

    public String getBefore() {
        return url(shown().minusMonths(1));
    }

    public String getAfter() {
        return url(shown().plusMonths(1));
    }

    private String url(YearMonth wanted) {
        return search.wayUrl(EventWay.CALENDAR) + "&month=" + wanted;
    }

    /** @return Monday to Sunday, as short as the language has them */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()))
                .toList();
    }

    public List<List<Day>> getWeeks() {
        YearMonth wanted = shown();
        LocalDate first = wanted.atDay(1).with(DayOfWeek.MONDAY);
        int weeks = (int) (wanted.atEndOfMonth().toEpochDay() - first.toEpochDay()) / DayOfWeek.values().length + 1;
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, DayOfWeek.values().length)
                        .mapToObj(day -> day(wanted, first.plusWeeks(week).plusDays(day)))
                        .toList())
                .toList();
    }

    /** @return events that touch a day of the month, the earliest first */
    public List<EventSummary> getFound() {
        if (found == null) {
            YearMonth wanted = shown();
            found = events.list(search.getSought().within(wanted.atDay(1), wanted.atEndOfMonth()), 0, MOST).stream()
                    .sorted((one, other) ->
                            one.facts().begins().compareTo(other.facts().begins()))
                    .toList();
        }
        return found;
    }

    private Day day(YearMonth wanted, LocalDate date) {
        boolean inside = YearMonth.from(date).equals(wanted);
        List<EventSummary> those = getFound().stream()
                .filter(event -> inside
                        && !event.facts().begins().isAfter(date)
                        && !event.facts().ends().isBefore(date))
                .toList();
        return new Day(date, inside, those);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
