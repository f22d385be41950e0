package ua.zvit.check.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.check.text.Span;
import ua.zvit.check.text.Word;

/**
 * What sort of thing an event is, as its introducing sentence tells: an article about an event, an application for it and
 * a meeting to prepare it are not the event.
 *
 * @param recurring sessions, lessons, lectures: the next one a week later is no conflict
 */
record EventKind(boolean publication, boolean application, boolean preparation, boolean recurring) {

    private static final Pattern PUBLICATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:опублік\\p{L}+|публікаці\\p{L}+|статт[яюі]\\p{L}{0,2}|висвітл\\p{L}+|репортаж\\p{L}{0,3}|фоторепортаж\\p{L}{0,3}"
                    + "|інтерв\\p{L}+|випуск\\p{L}{0,3}|сюжет\\p{L}{0,3}|допис\\p{L}{0,3})(?!\\p{L})");
    private static final Pattern APPLICATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:подано|заявк\\p{L}{1,3}|оголошено (?:конкурс|тендер|закупівл|набір|торги)\\p{L}{0,3}|тендер\\p{L}{0,3}|закупівл\\p{L}{1,3})(?!\\p{L})");

    private static final Pattern PREPARATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:нарад|зустріч|засіданн)\\p{L}{0,3}[^.;\\n]{0,40}(?:з|щодо|із)[ \\u00a0]підготовк\\p{L}{1,2}|оргкомітет\\p{L}{0,3}|анонс\\p{L}{0,6})(?!\\p{L})");
    private static final Pattern RECURRING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:засіданн|занятт|сесі|лекці|урок|репетиці|гурт[ко]|нарад|заїзд|потік|потоц|груп[аиі](?!\\p{L}))");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:під час|у межах|в межах|у рамках|в рамках|у ході|в ході|на)[ \\u00a0][^.;\\n]{3,90}");

    private static final Pattern PART_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:під час|у межах|в межах|у рамках|в рамках|у ході|в ході|у програмі|в програмі|учасни(?:ки|ків|кам|ць|ці)"
                    + "|гост(?:і|ей|ям)|(?:перш|друг|треть|останн)\\p{L}{2,3}[ \\u00a0]дн(?:я|ем|і))[ \\u00a0][^.;\\n]{3,40}");

    static EventKind of(EventMention event) {
        return new EventKind(
                isOf(PUBLICATION, event), isOf(APPLICATION, event), isOf(PREPARATION, event), isOf(RECURRING, event));
    }

    boolean differsFrom(EventKind other) {
        return publication != other.publication || application != other.application || preparation != other.preparation;
    }

    private static boolean isOf(Pattern kind, EventMention event) {
        return kind.matcher(event.source().text())
                .region(event.head().start(), event.head().end())
                .find();
    }

    /** «Під час виставки UITM …»: the inner event names the outer one itself. */
    static boolean pointsInto(EventMention inner, Set<String> names) {
        return names(WITHIN, inner, names);
    }

    /** «Учасники табору», «в межах візиту»: the inner event names the sort of the outer one. */
    static boolean pointsIntoSort(EventMention inner, Set<String> sorts) {
        return names(PART_OF, inner, sorts);
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
