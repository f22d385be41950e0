package ua.zvit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.calendar.values.CalendarDetails;
import ua.zvit.calendar.values.HolidayName;
import ua.zvit.calendar.values.NamedDay;
import ua.zvit.calendar.values.PublicHoliday;

class CouncilDaysTest {
    private final Holidays holidays = new Holidays();
    private final CouncilDays atWar = days(true);
    private final CouncilDays atPeace = days(false);

    /** Thursday, Friday, then a weekend with the days on which clocks change. */
    @ParameterizedTest
    @CsvSource({"2026-03-27, 1, 2026-03-30", "2026-10-23, 1, 2026-10-26", "2026-10-22, 2, 2026-10-26"})
    void countsDaysAndNotHoursOverTheChangeOfClocks(LocalDate from, int days, LocalDate due) {
        assertThat(atWar.plus(from, days)).isEqualTo(due);
        assertThat(atWar.minus(due, days)).isEqualTo(from);
        assertThat(atWar.between(from, due)).isEqualTo(days);
    }

    @Test
    void worksOverTheEndOfTheYearUnderMartialLaw() {
        assertThat(atWar.plus(day("2025-12-30"), 3)).isEqualTo(day("2026-01-02"));
    }

    @Test
    void keepsTheFirstOfJanuaryInPeace() {
        assertThat(atPeace.plus(day("2025-12-30"), 3)).isEqualTo(day("2026-01-05"));
        assertThat(atPeace.minus(day("2026-01-05"), 3)).isEqualTo(day("2025-12-30"));
    }

    @Test
    void aHolidayOnAWeekendMakesTheNextWorkingDayADayOff() {
        assertThat(day("2026-03-08").getDayOfWeek()).hasToString("SUNDAY");
        assertThat(atPeace.isWorking(day("2026-03-09"))).isFalse();
        assertThat(atPeace.isWorking(day("2026-03-10"))).isTrue();
        assertThat(atWar.isWorking(day("2026-03-09"))).isTrue();
    }

    @Test
    void aHolidayOnTheLastWeekendOfAYearReachesIntoTheNext() {
        CouncilDays odd = new CouncilDays(
                new CalendarDetails(false, List.of(), 0),
                year -> java.util.Set.of(LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 1)));
        assertThat(day("2022-12-31").getDayOfWeek()).hasToString("SATURDAY");
        assertThat(odd.isWorking(day("2023-01-02"))).isFalse();
        assertThat(odd.isWorking(day("2023-01-03"))).isFalse();
        assertThat(odd.isWorking(day("2023-01-04"))).isTrue();
    }

    @Test
    void whatTheCouncilSaysGoesBeforeTheLaw() {
        CouncilDays own = new CouncilDays(
                new CalendarDetails(
                        false,
                        List.of(
                                new NamedDay(day("2026-08-24"), true, "наказ"),
                                new NamedDay(day("2026-08-29"), true, "перенесено"),
                                new NamedDay(day("2026-08-31"), false, "перенесено")),
                        0),
                holidays::days);
        assertThat(own.isWorking(day("2026-08-24"))).as("Independence Day").isTrue();
        assertThat(own.plus(day("2026-08-28"), 1)).as("a Saturday").isEqualTo(day("2026-08-29"));
        assertThat(own.plus(day("2026-08-28"), 2)).isEqualTo(day("2026-09-01"));
    }

    @Test
    void noDaysStayWhereTheyAre() {
        assertThat(atWar.plus(day("2026-08-29"), 0)).isEqualTo(day("2026-08-29"));
        assertThat(atWar.between(day("2026-08-29"), day("2026-08-28"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2017-04-16",
        "2023, 2023-04-16",
        "2024, 2024-05-05",
        "2025, 2025-04-20",
        "2026, 2026-04-12",
        "2027, 2027-05-02"
    })
    void knowsEaster(int year, LocalDate easter) {
        assertThat(day(year, HolidayName.EASTER)).isEqualTo(easter);
        assertThat(day(year, HolidayName.PENTECOST)).isEqualTo(easter.plusDays(49));
    }

    @Test
    void knowsTheLawOfEachYear() {
        assertThat(holidays.days(2022))
                .contains(day("2022-01-07"), day("2022-05-09"), day("2022-07-28"), day("2022-10-14"));
        assertThat(holidays.days(2026))
                .containsExactlyInAnyOrder(
                        day("2026-01-01"),
                        day("2026-03-08"),
                        day("2026-04-12"),
                        day("2026-05-01"),
                        day("2026-05-08"),
                        day("2026-05-31"),
                        day("2026-06-28"),
                        day("2026-07-15"),
                        day("2026-08-24"),
                        day("2026-10-01"),
                        day("2026-12-25"));
    }

    private LocalDate day(int year, HolidayName name) {
        return holidays.of(year).stream()
                .filter(holiday -> holiday.name() == name)
                .map(PublicHoliday::day)
                .findFirst()
                .orElseThrow();
    }

    private CouncilDays days(boolean martialLaw) {
        return new CouncilDays(new CalendarDetails(martialLaw, List.of(), 0), holidays::days);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
