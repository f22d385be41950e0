package ua.zvit.events.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.events.values.EventFacts;
import ua.zvit.shared.Messages;

/** Days of an event as Ukrainian reports write them: «16–18 червня 2025 року», «26 лютого – 2 березня 2025 року». */
final class EventWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Messages.UKRAINIAN);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final List<String> YEAR_ENDS = List.of(" року", " р.", "");

    private EventWords() {}

    /** @return every way in which the days may stand in a text, the fullest first; as many for each event */
    static List<String> days(EventFacts facts) {
        List<String> ways = new ArrayList<>();
        for (String dash : List.of("–", "-")) {
            String words = words(facts.begins(), facts.ends(), dash);
            YEAR_ENDS.forEach(end -> ways.add(words + " " + facts.ends().getYear() + end));
            ways.add(words);
        }
        String first = facts.begins().format(DIGITS);
        ways.add(
                facts.begins().equals(facts.ends())
                        ? first
                        : first + "–" + facts.ends().format(DIGITS));
        ways.add(
                facts.begins().equals(facts.ends())
                        ? first
                        : first + " – " + facts.ends().format(DIGITS));
        return ways;
    }

    static String inWords(EventFacts facts) {
        return days(facts).get(0);
    }

    private static String words(LocalDate begins, LocalDate ends, String dash) {
        String last = ends.getDayOfMonth() + " " + month(ends);
        if (begins.equals(ends)) {
            return last;
        }
        if (begins.getYear() == ends.getYear() && begins.getMonth() == ends.getMonth()) {
            return begins.getDayOfMonth() + dash + last;
        }
        String year = begins.getYear() == ends.getYear() ? "" : " " + begins.getYear() + " року";
        return begins.getDayOfMonth() + " " + month(begins) + year + " " + dash + " " + last;
    }

    private static String month(LocalDate day) {
        return day.format(MONTH);
    }
}
