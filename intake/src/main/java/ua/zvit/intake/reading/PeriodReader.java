package ua.zvit.intake.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the period that a report is about: a year, or a part of it. */
final class PeriodReader {
    private static final Pattern PROGRAMME_YEARS = Pattern.compile(
            "(?iu)на\\s+20\\d\\d\\s*(?:[-–—]\\s*20\\d\\d\\s*)?(?:рок\\p{L}*|рр\\.?|рік|р\\.)|20\\d\\d\\s*[-–—]\\s*20\\d\\d");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?:за|у|в|протягом|впродовж|підсумк\\p{L}*|звітн\\p{L}*)\\s+(?:(?:\\p{L}+|\\d+|[IVІ]+)[\\s-]+){0,4}?(20\\d\\d)\\s*(?:рік|роц\\p{L}*|року|р\\.|рр?|$|\\s)");
    private static final Pattern AS_OF =
            Pattern.compile("(?iu)станом\\s+на\\s+(?:01[./]01[./]|0?1\\s+січня\\s+)(20\\d\\d)");
    private static final Pattern AS_OF_OTHER =
            Pattern.compile("(?iu)станом\\s+на\\s+(?:\\d{1,2}[./]\\d{2}[./]|\\d{1,2}\\s+\\p{L}+\\s+)(20\\d\\d)");
    private static final Pattern HALF = Pattern.compile("(?iu)(?:[IІ1]|перш\\p{L}*)(?:-\\p{L}+)?\\s+півріччя");
    private static final Pattern SECOND_HALF =
            Pattern.compile("(?iu)(?:[IІ]{2}|2|друг\\p{L}*)(?:-\\p{L}+)?\\s+півріччя");
    private static final Pattern MONTHS = Pattern.compile("(?iu)(\\d{1,2})\\s+місяц");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(?<!\\p{L})([IІV]{1,3}|[1-4])(?:-\\p{L}+)?\\s+квартал");

    private final Heading heading;

    PeriodReader(Heading heading) {
        this.heading = heading;
    }

    void read(String whole) {
        String text = PROGRAMME_YEARS.matcher(whole).replaceAll(" ");
        Set<Integer> years = new LinkedHashSet<>();
        Matcher told = YEAR.matcher(text);
        while (told.find()) {
            years.add(Integer.parseInt(told.group(1)));
        }
        Matcher begun = AS_OF.matcher(text);
        if (begun.find()) {
            years.add(Integer.parseInt(begun.group(1)) - 1);
        } else {
            Matcher other = AS_OF_OTHER.matcher(text);
            if (other.find()) {
                years.add(Integer.parseInt(other.group(1)));
            }
        }
        heading.yearsSeen.addAll(years);
        if (years.size() == 1) {
            heading.year = years.iterator().next();
            part(text);
        }
    }

    private void part(String text) {
        Matcher months = MONTHS.matcher(text);
        Matcher quarter = QUARTER.matcher(text);
        if (SECOND_HALF.matcher(text).find()) {
            period(7, 12);
        } else if (HALF.matcher(text).find()) {
            period(1, 6);
        } else if (months.find()) {
            int last = Integer.parseInt(months.group(1));
            period(1, last >= 1 && last <= 12 ? last : 12);
        } else if (quarter.find()) {
            int number = number(quarter.group(1));
            period(number * 3 - 2, number * 3);
        }
    }

    private static int number(String told) {
        return switch (told.toUpperCase(Locale.ROOT).replace('І', 'I')) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    private void period(int first, int last) {
        heading.from = LocalDate.of(heading.year, first, 1);
        heading.to = LocalDate.of(heading.year, last, 1).plusMonths(1).minusDays(1);
    }
}
