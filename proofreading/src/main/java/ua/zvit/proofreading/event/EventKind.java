package ua.zvit.proofreading.event;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * What sort of thing an event is, as its introducing sentence tells: an article about an event, an application for it and
 * a meeting to prepare it are not the event.
 *
 * @param next the next part of something: «наступна ділянка», «чергове засідання»
 * @param recurring sessions, lessons, lectures: the next one a week later is no conflict
 */
record EventKind(boolean publication, boolean application, boolean preparation, boolean recurring, boolean next) {
    private static final WordLists WORDS = WordLists.of(EventKind.class);

    private static final Pattern PUBLICATION =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("publication") + "(?!\\p{L})");
    private static final Pattern APPLICATION =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("application") + "(?!\\p{L})");

    private static final Pattern PREPARATION =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("preparation") + "(?!\\p{L})");
    private static final Pattern RECURRING = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("recurring"));
    private static final Pattern WITHIN =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("within") + "[ \\u00a0][^.;\\n]{3,90}");

    private static final Pattern NEXT =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("next") + "\\p{L}{1,3}[ \\u00a0]" + WORDS.anyOf("parts"));
    private static final Pattern PART_OF =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("part-of") + "[ \\u00a0][^.;\\n]{3,40}");

    private static final Pattern BEGINNING =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("beginning") + "\\p{L}{1,5}");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("after") + "[ \\u00a0][^.;\\n]{3,60}");
    private static final Pattern NAMED_AFTER =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("named-after") + "\\p{L}{0,4}[ \\u00a0][^.;\\n]{0,24}$");
    private static final int SHORT_TITLE = 5;
    private static final int NEAR = 40;
    private static final int TURN = 60;

    static EventKind of(EventMention event) {
        return new EventKind(
                isOf(PUBLICATION, event),
                isOf(APPLICATION, event),
                isOf(PREPARATION, event),
                isOf(RECURRING, event),
                isOf(NEXT, event));
    }

    boolean differsFrom(EventKind other) {
        return publication != other.publication || application != other.application || preparation != other.preparation;
    }

    private static boolean isOf(Pattern kind, EventMention event) {
        return kind.matcher(event.source().text())
                .region(event.head().start(), event.head().end())
                .find();
    }

    /** «14 квітня розпочалося триденне навчання» and «14–16 квітня навчалися»: one event. */
    static boolean isBeginningOf(EventMention first, EventMention whole) {
        boolean sameStart = first.date().isDays()
                && whole.date().isDays()
                && first.date().days() == 1
                && whole.date().days() > 1
                && first.date().start().equals(whole.date().start());
        return sameStart && isOf(BEGINNING, first);
    }

    /** «Під час виставки UITM …»: the inner event names the outer one itself. */
    static boolean pointsInto(EventMention inner, Set<String> names) {
        return names(WITHIN, inner, names);
    }

    /** «Картин, створених під час пленеру „…“»: tells of the other event as of something past. */
    static boolean pointsBack(EventMention event, Set<String> names) {
        return names(PART_OF, event, names) || names(AFTER, event, names);
    }

    /** «Учасники табору», «в межах візиту»: the inner event names the sort of the outer one. */
    static boolean pointsIntoSort(EventMention inner, Set<String> sorts) {
        return names(PART_OF, inner, sorts);
    }

    /** «Головна подія „Пательні“»: the outer event's title, or how it begins; a team named after it is no part of it. */
    static boolean tellsTitle(EventMention inner, Set<String> titles) {
        FieldText text = inner.source();
        for (Span quote : text.quotesIn(inner.head())) {
            String key = NameReader.key(text, quote);
            boolean told = titles.stream()
                    .anyMatch(title -> title.equals(key) || key.length() >= SHORT_TITLE && title.startsWith(key + " "));
            String before = text.text().substring(Math.max(inner.head().start(), quote.start() - NEAR), quote.start());
            if (told && !NAMED_AFTER.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    /** «В межах Тижня мобільності»: two words that the outer event tells as well. */
    static boolean sharesTurn(EventMention inner, Set<String> words) {
        Matcher matcher = PART_OF.matcher(inner.source().text())
                .region(inner.head().start(), inner.head().end());
        while (matcher.find()) {
            Span turn = new Span(matcher.start(), Math.min(matcher.end(), matcher.start() + TURN));
            long shared = inner.source().wordsIn(turn).stream()
                    .map(Synonyms::of)
                    .filter(sense -> words.contains(sense) && !Vocabulary.isCommon(sense))
                    .distinct()
                    .count();
            if (shared > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Pattern turn, EventMention inner, Set<String> senses) {
        Matcher matcher = turn.matcher(inner.source().text())
                .region(inner.head().start(), inner.head().end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (inner.source().wordsIn(span).stream().map(Synonyms::of).anyMatch(senses::contains)) {
                return true;
            }
        }
        return false;
    }
}
