package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.ReferenceDates;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * Cuts narratives into candidate events. A sentence with a date opens an event; sentences after it in the paragraph go
 * on with it, and so does a following paragraph that points back («Під час …», «На конференції …»). A paragraph without
 * a date is an event without a date.
 */
public final class EventReader {
    private static final WordLists WORDS = WordLists.of(EventReader.class);

    private static final Pattern POINTS_BACK = Pattern.compile("(?iu)^" + WORDS.anyOf("points-back") + "(?!\\p{L})");

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_SENTENCES = 20;
    /** So much of the longer one of two sentences stands in the other when they say the same. */
    private static final double REPEATED = 0.75;

    private final FieldText field;
    private final NameReader names;
    private final List<EventMention> events = new ArrayList<>();
    private final List<Set<String>> told = new ArrayList<>();
    private Span head;
    private int leading;
    private Span last;
    private DateMention date;

    private EventReader(FieldText field, NameReader names) {
        this.field = field;
        this.names = names;
    }

    /** The events of several narratives, in their order. */
    public static List<EventMention> in(List<FieldText> narratives) {
        NameReader names = NameReader.of(narratives);
        return narratives.stream()
                .flatMap(field -> new EventReader(field, names).read().stream())
                .toList();
    }

    private List<EventMention> read() {
        Span paragraph = null;
        for (Span sentence : field.sentences()) {
            Span now = field.paragraphAt(sentence.start()).orElse(sentence);
            boolean samePlace = now.equals(paragraph);
            paragraph = now;
            Optional<DateMention> opening = openingDate(sentence);
            boolean again = tellsAgain(sentence, samePlace);
            if (again) {
                start(sentence, opening.orElse(null));
            } else if (opening.isPresent() && samePlace && isUndatedSoFar(now)) {
                date = opening.get();
                leading = head.start();
                head = sentence;
                last = sentence;
            } else if (opening.isPresent() && (!samePlace || !sameDate(opening.get()))) {
                start(sentence, opening.get());
            } else if (head != null && (samePlace || pointsBack(sentence))) {
                last = sentence;
            } else {
                start(sentence, opening.orElse(null));
            }
        }
        finish();
        return events;
    }

    /** A sentence that says what another one of its paragraph has said: the event is told twice. */
    private boolean tellsAgain(Span sentence, boolean samePlace) {
        if (!samePlace) {
            told.clear();
        }
        Set<String> words = Set.copyOf(names.wordsIn(field, sentence));
        boolean again = words.size() >= FEWEST_WORDS && told.stream().anyMatch(earlier -> isRepeated(earlier, words));
        if (words.size() >= FEWEST_WORDS && told.size() < MOST_SENTENCES) {
            told.add(words);
        }
        return again;
    }

    private static boolean isRepeated(Set<String> earlier, Set<String> words) {
        long shared = words.stream().filter(earlier::contains).count();
        return shared >= REPEATED * Math.max(earlier.size(), words.size());
    }

    /** The paragraph began without a date: what it tells so far is of the day that it names now. */
    private boolean isUndatedSoFar(Span paragraph) {
        return head != null && date == null && head.start() >= paragraph.start() && datesOf(paragraph) == 1;
    }

    private long datesOf(Span paragraph) {
        return field.datesIn(paragraph).stream()
                .filter(mention -> mention.isPossible() && !ReferenceDates.isReference(field, mention))
                .count();
    }

    private boolean sameDate(DateMention other) {
        return date != null && date.sameAs(other);
    }

    private boolean pointsBack(Span sentence) {
        return POINTS_BACK
                .matcher(field.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    private Optional<DateMention> openingDate(Span sentence) {
        List<DateMention> dates = field.datesIn(sentence);
        return firstOf(dates, true).or(() -> firstOf(dates, false));
    }

    private Optional<DateMention> firstOf(List<DateMention> dates, boolean days) {
        return dates.stream()
                .filter(mention -> mention.isPossible() && mention.isDays() == days)
                .filter(mention -> !ReferenceDates.isReference(field, mention))
                .findFirst();
    }

    private void start(Span sentence, DateMention opening) {
        finish();
        head = sentence;
        leading = sentence.start();
        last = sentence;
        date = opening;
    }

    private void finish() {
        if (head == null) {
            return;
        }
        Span span = new Span(leading, last.end());
        Set<String> found = names.namesIn(field, span);
        events.add(new EventMention(
                field, span, head, date, found, names.placesIn(field, span), names.wordsIn(field, span)));
        head = null;
    }
}
