package ua.zvit.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The period that a report tells of: a year or a part of one. Reports on one programme whose periods differ stand side by
 * side. In words it reads as after «за»: «2025 рік», «I півріччя 2025 року», «9 місяців 2025 року»; Ukrainian has the same
 * form for the nominative.
 *
 * @param year of the calendar; 0 only where a file's year could not be read
 */
public record ReportingPeriod(PeriodKind kind, int year) implements LocalText, Comparable<ReportingPeriod> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-([a-z0-9-]{1,20}))?");
    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparingInt(ReportingPeriod::year)
            .thenComparing(ReportingPeriod::end)
            .thenComparing(ReportingPeriod::start);

    public ReportingPeriod {
        Objects.requireNonNull(kind, "kind");
    }

    /** @return the whole of a year */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriod(PeriodKind.YEAR, year);
    }

    /** @return every period of a year, the year first */
    public static List<ReportingPeriod> allOf(int year) {
        return Stream.of(PeriodKind.values())
                .map(kind -> new ReportingPeriod(kind, year))
                .toList();
    }

    /** @return the period that {@link #code} names so; empty where there is none, also for null */
    public static Optional<ReportingPeriod> read(String code) {
        Matcher told = CODE.matcher(code == null ? "" : code);
        if (!told.matches()) {
            return Optional.empty();
        }
        Optional<PeriodKind> kind =
                told.group(2) == null ? Optional.of(PeriodKind.YEAR) : PeriodKind.read(told.group(2));
        return kind.map(known -> new ReportingPeriod(known, Integer.parseInt(told.group(1))));
    }

    /** @return how addresses and names of files write it: {@code 2025} for a year, else such as {@code 2025-first-half} */
    public String code() {
        return isYear() ? Integer.toString(year) : year + "-" + kind.code();
    }

    /** @return true for a whole year, whose spending the programme takes over */
    public boolean isYear() {
        return kind == PeriodKind.YEAR;
    }

    public LocalDate start() {
        return LocalDate.of(year, kind.firstMonth(), 1);
    }

    /** @return the last day, which still belongs to it */
    public LocalDate end() {
        return LocalDate.of(year, kind.lastMonth(), 1).plusMonths(1).minusDays(1);
    }

    @Override
    public String in(Locale reader) {
        String pattern = PeriodKind.words(reader).getString(isYear() ? "whole" : "part");
        return MessageFormat.format(pattern, Integer.toString(year), kind.in(reader));
    }

    /** By time: whatever ends earlier comes first. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }
}
