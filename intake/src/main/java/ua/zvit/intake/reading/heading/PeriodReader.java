package ua.zvit.intake.reading.heading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.text.DateText;
import ua.zvit.shared.PeriodKind;

/** Finds the period that a report is about: a year, or a part of it. */
final class PeriodReader {
    private static final Pattern PROGRAMME_YEARS = Pattern.compile(
            "(?iu)на\\s+20\\d\\d\\s*(?:[-–—]\\s*20\\d\\d\\s*)?(?:рок\\p{L}*|рр\\.?|рік|р\\.)|20\\d\\d\\s*[-–—]\\s*20\\d\\d");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?:за|у|в|протягом|впродовж|підсумк\\p{L}*|звітн\\p{L}*)\\s+(?:(?:\\p{L}+\\.?|\\d+|[IVІ]+)[\\s–—-]+){0,4}?(20\\d\\d)\\s*(?:рік|роц\\p{L}*|року|р\\.|рр?|$|\\s)");
    private static final Pattern AS_OF =
            Pattern.compile("(?iu)станом\\s+на\\s+(?:01[./]01[./]|0?1\\s+січня\\s+)(20\\d\\d)");
    private static final Pattern AS_OF_OTHER =
            Pattern.compile("(?iu)станом\\s+на\\s+(?:\\d{1,2}[./]\\d{2}[./]|\\d{1,2}\\s+\\p{L}+\\s+)(20\\d\\d)");

    /** Words before a period; «у» stands before any year that is spoken of. */
    private static final Pattern TELLING = Pattern.compile("(?iu)(?:за|протягом|впродовж|підсумк|звітн).*");

    /** Right behind the year: «за 2025 рік (I півріччя)». */
    private static final Pattern BEHIND = Pattern.compile("^[\\s,]*\\(([^)]{1,40})\\)");

    private final Heading heading;

    PeriodReader(Heading heading) {
        this.heading = heading;
    }

    void read(String whole) {
        String text = PROGRAMME_YEARS.matcher(whole).replaceAll(" ");
        Set<Integer> years = new LinkedHashSet<>();
        String telling = "";
        Matcher told = YEAR.matcher(text);
        while (told.find()) {
            years.add(Integer.parseInt(told.group(1)));
            String words = told.group() + behind(text.substring(told.end()));
            boolean tells = TELLING.matcher(words).lookingAt()
                    || !PartOfYear.named(words).isEmpty();
            telling = telling.isEmpty() && tells ? words : telling;
        }
        boolean toldByWords = !years.isEmpty();
        Matcher begun = AS_OF.matcher(text);
        Matcher other = AS_OF_OTHER.matcher(text);
        if (begun.find()) {
            years.add(Integer.parseInt(begun.group(1)) - 1);
        } else if (other.find()) {
            years.add(Integer.parseInt(other.group(1)));
            if (!toldByWords) {
                until(other.group());
            }
        }
        heading.yearsSeen.addAll(years);
        if (years.size() == 1) {
            heading.year = years.iterator().next();
            part(telling);
        }
    }

    private static String behind(String rest) {
        Matcher found = BEHIND.matcher(rest);
        return found.find() ? " " + found.group(1) : "";
    }

    private void part(String words) {
        Set<PeriodKind> named = PartOfYear.named(words);
        if (named.size() == 1) {
            heading.period = named.iterator().next();
        } else if (!named.isEmpty() || PartOfYear.isPart(words)) {
            heading.unclearPeriod = words.strip();
        }
    }

    private void until(String words) {
        Optional<LocalDate> day = DateText.in(words);
        Optional<PeriodKind> kind = day.flatMap(PartOfYear::until);
        kind.ifPresentOrElse(known -> heading.period = known, () -> heading.unclearPeriod = words.strip());
    }
}
