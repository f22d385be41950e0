package ua.zvit.proofreading.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * Dates that tell no event of the reporting period: those of documents («рішення від 12.03.2024 № 5»), of history
 * («засновано 1 травня 1998 року») and of what is still to come («заплановано на 12 лютого»).
 */
public final class ReferenceDates {
    private static final WordLists WORDS = WordLists.of(ReferenceDates.class);

    private static final int BEFORE = 30;
    private static final int AROUND = 200;
    private static final Pattern DOCUMENT =
            Pattern.compile("(?iu)" + WORDS.anyOf("documents") + "[^.;]{0,40}(?:від|з|укладен\\p{L}{0,3})[ \\u00a0]?$");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("^(?:[ \\u00a0]?(?:р\\.|року))?[ \\u00a0]?№");
    private static final Pattern UNTIL = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("terms")
            + "[^.;]{0,30}до[ \\u00a0]?$|(?<!\\p{L})(?:строк|термін)[^.;\\n]{0,40}[–—-][ \\u00a0]$"
            + "|(?<!\\p{L})станом на[ \\u00a0](?:(?:кінець|початок)[ \\u00a0])?$");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?iu)(?<!\\p{L})" + WORDS.anyOf("made") + "(?:ий|ого|ому|им|ої|ою|их|ими|а(?=[ \\u00a0]$))[ \\u00a0]$");
    private static final Pattern DEADLINE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:до|не пізніше(?: ніж)?)[ \\u00a0](?:(?:кінця|початку)[ \\u00a0])?$");
    /** «ще 6 травня 1998 року», «спливає 30 жовтня 2028 року». */
    private static final Pattern LONG_AGO =
            Pattern.compile("(?iu)(?<!\\p{L})(?:ще(?: (?:у|в|з))?|аж|давно)[ \\u00a0]$");

    private static final Pattern RELATIVE =
            Pattern.compile("(?iu)(?:,[ \\u00a0](?:що|як(?:ий|а|е|і|ого|ої|их|им|ою|ими))(?!\\p{L})|[:;])");
    private static final Pattern SINCE = Pattern.compile("(?iu)(?<!\\p{L})(?:з|із|від|починаючи з)[ \\u00a0]$");
    private static final Pattern LASTING = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("lasting") + "(?!\\p{L})");
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("other-time") + "(?!\\p{L})");

    private ReferenceDates() {}

    /** Several rules ask of each date; a text remembers the answers. */
    public static boolean isReference(FieldText field, DateMention date) {
        return field.isReference(date, ReferenceDates::refers);
    }

    private static boolean refers(FieldText field, DateMention date) {
        String text = field.text();
        int from = date.span().start();
        String before = text.substring(Math.max(0, from - BEFORE * 2), from);
        String after = text.substring(
                date.span().end(), Math.min(text.length(), date.span().end() + BEFORE));
        if (DOCUMENT_NUMBER.matcher(after).find()
                || DOCUMENT.matcher(before).find()
                || LONG_AGO.matcher(before).find()
                || UNTIL.matcher(before).find()
                || ATTRIBUTE.matcher(before).find()) {
            return true;
        }
        Span clause = clause(field, date);
        return OTHER_TIME.matcher(text.substring(clause.start(), clause.end())).find();
    }

    /** The part of the sentence around the date, as far as the next «, який …»: what comes then is another matter. */
    private static Span clause(FieldText field, DateMention date) {
        int from = date.span().start();
        Span sentence = field.sentenceAt(from).orElse(date.span());
        int start = Math.max(sentence.start(), from - AROUND);
        int end = Math.min(sentence.end(), from + AROUND);
        Matcher relative =
                RELATIVE.matcher(field.text()).region(Math.min(date.span().end(), end), end);
        return new Span(start, relative.find() ? relative.start() : end);
    }

    /** «ухвалить у лютому 2026 року», «до 31.12.2026»: still to come when the report was written. */
    public static boolean isToCome(FieldText field, DateMention date) {
        int from = date.span().start();
        if (DEADLINE.matcher(field.text().substring(Math.max(0, from - BEFORE), from))
                .find()) {
            return true;
        }
        Span sentence = field.sentenceAt(from).orElse(date.span());
        return field.wordsIn(sentence).stream().anyMatch(word -> Morphology.isFuture(word.text()));
    }

    /** «З 1 вересня 2019 року працює …»: since when something lasts, no event of that day. */
    public static boolean isBeginning(FieldText field, DateMention date) {
        int from = date.span().start();
        Span sentence = field.sentenceAt(from).orElse(date.span());
        String before = field.text().substring(Math.max(sentence.start(), from - BEFORE), from);
        String around = field.text()
                .substring(Math.max(sentence.start(), from - AROUND), Math.min(sentence.end(), from + AROUND));
        return SINCE.matcher(before).find() && LASTING.matcher(around).find();
    }
}
