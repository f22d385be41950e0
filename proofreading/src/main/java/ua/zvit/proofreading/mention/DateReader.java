package ua.zvit.proofreading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.mention.DateMention.Form;
import ua.zvit.proofreading.mention.DateMention.YearSource;
import ua.zvit.proofreading.text.Span;

/**
 * Reads Ukrainian dates: «18–21 березня», «26 лютого – 2 березня 2025 року», «з 3 по 7 липня», «01 квітня 2025»,
 * «15.01.2025», «03–07.07.2025», «протягом січня–лютого 2025 року», «у жовтні».
 */
public final class DateReader {

    private static final String S = "[ \\u00a0\\u202f]{0,2}";
    private static final String S1 = "[ \\u00a0\\u202f]{1,2}";
    private static final String DASH = "[-–—−‑]";
    private static final String DAY = "(\\d{1,2})(?:-?го)?";
    private static final String MONTH = "(" + Months.NAME + ")";
    private static final String YEAR_WORD = "(?:року|році|рік|роком|р\\.|р(?![\\p{L}]))";
    private static final String YEAR = "(?:,?" + S1 + "((?:19|20)\\d{2})(?!\\d)(?:" + S + YEAR_WORD + ")?)?+";
    private static final String NUMERIC = "(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2}|\\d{2})(?!\\d|\\.\\d)";

    private static final Pattern WORD_RANGE = Pattern.compile(
            DAY + "(?:" + S1 + MONTH + YEAR + ")?" + S + "(?:" + DASH + "|(?<=[ \\u00a0])(?:по|до|та|і|й)"
                    + "(?=[ \\u00a0]))" + S + DAY + S1 + MONTH + YEAR,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_LIST = Pattern.compile(
            "(\\d{1,2})((?:," + S1 + "\\d{1,2}){1,6}+)" + S1 + "(?:та|і|й)" + S1 + DAY + S1 + MONTH + YEAR,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_DAY =
            Pattern.compile(DAY + S1 + MONTH + YEAR, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGIT_RANGE =
            Pattern.compile(NUMERIC + S + "(?:" + DASH + "|(?<=[ \\u00a0])(?:по|до)(?=[ \\u00a0]))" + S + NUMERIC);
    private static final Pattern DIGIT_SHORT_RANGE =
            Pattern.compile("(?<!№[ \\u00a0])(\\d{1,2})(?:\\.(\\d{1,2}))?\\.?" + S + DASH + S + NUMERIC);
    private static final Pattern DIGIT_DAY = Pattern.compile(NUMERIC);
    private static final Pattern MONTH_RANGE =
            Pattern.compile(MONTH + S + DASH + S + MONTH + YEAR, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?:у|в|протягом|упродовж|впродовж|наприкінці|початку|кінці|середині)" + S1 + MONTH + YEAR,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final List<Span> sentences;
    private final int defaultYear;
    private final List<DateMention> found = new ArrayList<>();
    private final List<DateMention> claimed = new ArrayList<>();

    public DateReader(String text, List<Span> sentences, int defaultYear) {
        this.text = text;
        this.sentences = sentences;
        this.defaultYear = defaultYear;
    }

    public List<DateMention> read() {
        List<Integer> numbers = starts(DateReader::isDigit, DateReader::belongsToNumber);
        each(WORD_LIST, numbers, this::wordList);
        each(WORD_RANGE, numbers, this::wordRange);
        each(DIGIT_RANGE, numbers, m -> parts(m, 1, 2, 3, 4, 5, 6).days(Form.DIGITS, defaultYear));
        each(DIGIT_SHORT_RANGE, numbers, m -> parts(m, 1, 2, 0, 3, 4, 5).days(Form.DIGITS, defaultYear));
        each(WORD_DAY, numbers, this::wordDay);
        each(DIGIT_DAY, numbers, m -> DateParts.day(span(m), number(m, 1), number(m, 2), number(m, 3))
                .days(Form.DIGITS, defaultYear));
        List<Integer> words = starts(Character::isLetter, DateReader::belongsToWord);
        each(MONTH_RANGE, words, m -> new DateParts(span(m), 0, month(m, 1), 0, 0, month(m, 2), number(m, 3))
                .months(defaultYear));
        each(MONTH_ALONE, words, m -> new DateParts(span(m), 0, month(m, 1), 0, 0, month(m, 1), number(m, 2))
                .months(defaultYear));
        found.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return withYearsOfTheirSentences();
    }

    private interface Reading {
        DateMention of(Matcher matcher);
    }

    /** @return where something begins that goes on from nothing before it: a pattern is tried there, not at each letter */
    private List<Integer> starts(IntPredicate begins, IntPredicate goesOn) {
        List<Integer> starts = new ArrayList<>();
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int letter = text.codePointAt(i);
            if (begins.test(letter) && !goesOn.test(before)) {
                starts.add(i);
            }
            before = letter;
        }
        return starts;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean belongsToWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean belongsToNumber(int letter) {
        return belongsToWord(letter) || ".,:/№".indexOf(letter) >= 0;
    }

    /** Both the matches of a pattern and what is claimed already are in order, so one walk finds the overlaps. */
    private void each(Pattern pattern, List<Integer> starts, Reading reading) {
        claimed.clear();
        claimed.addAll(found);
        claimed.sort(Comparator.comparingInt(mention -> mention.span().start()));
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int next = 0;
        int end = 0;
        for (int start : starts) {
            if (start < end || !matcher.region(start, text.length()).lookingAt()) {
                continue;
            }
            Span span = span(matcher);
            end = span.end();
            while (next < claimed.size() && claimed.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next == claimed.size() || !claimed.get(next).span().overlaps(span)) {
                Optional.ofNullable(reading.of(matcher)).ifPresent(found::add);
            }
        }
    }

    /** «1, 2 та 3 серпня» is one range when the days follow each other. */
    private DateMention wordList(Matcher m) {
        int first = number(m, 1);
        int last = number(m, 3);
        int listed = 2 + (int) m.group(2).chars().filter(c -> c == ',').count();
        return last - first + 1 != listed
                ? null
                : new DateParts(span(m), first, 0, 0, last, month(m, 4), number(m, 5)).days(Form.WORDS, defaultYear);
    }

    /** «вулиця 1 Травня» is a name: the capital gives it away. */
    private DateMention wordDay(Matcher m) {
        String name = m.group(2);
        boolean named = group(m, 3) == null
                && Character.isUpperCase(name.charAt(0))
                && Character.isLowerCase(name.charAt(name.length() - 1));
        return named
                ? null
                : DateParts.day(span(m), number(m, 1), month(m, 2), number(m, 3))
                        .days(Form.WORDS, defaultYear);
    }

    /** «14 та 15 березня» are two days and one event only when they follow each other. */
    private DateMention wordRange(Matcher m) {
        boolean listed = m.group().contains(" та ")
                || m.group().contains(" і ")
                || m.group().contains(" й ");
        if (listed && number(m, 4) != number(m, 1) + 1) {
            return null;
        }
        return new DateParts(span(m), number(m, 1), month(m, 2), number(m, 3), number(m, 4), month(m, 5), number(m, 6))
                .days(Form.WORDS, defaultYear);
    }

    private static DateParts parts(Matcher m, int day, int month, int year, int lastDay, int lastMonth, int lastYear) {
        return new DateParts(
                span(m),
                number(m, day),
                number(m, month),
                year == 0 ? 0 : number(m, year),
                number(m, lastDay),
                number(m, lastMonth),
                number(m, lastYear));
    }

    /** «3 травня та 7 червня 2025 року»: the first date shares the year of the other in its sentence. */
    private List<DateMention> withYearsOfTheirSentences() {
        List<DateMention> result = new ArrayList<>(found);
        int from = 0;
        for (Span sentence : sentences) {
            int to = from;
            int year = 0;
            while (to < result.size() && result.get(to).span().start() < sentence.end()) {
                DateMention mention = result.get(to++);
                if (mention.year() == YearSource.WRITTEN && mention.isPossible()) {
                    year = mention.end().getYear();
                }
            }
            for (int i = from; year > 0 && i < to; i++) {
                DateMention mention = result.get(i);
                if (mention.year() == YearSource.ASSUMED && mention.isPossible()) {
                    result.set(i, mention.inYear(year));
                }
            }
            from = to;
        }
        return List.copyOf(result);
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }

    /** A possessive group keeps what it took in an attempt that failed before the match began: that is no part of it. */
    private static String group(Matcher matcher, int group) {
        return matcher.start(group) < matcher.start() ? null : matcher.group(group);
    }

    private static int number(Matcher matcher, int group) {
        String digits = group(matcher, group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int month(Matcher matcher, int group) {
        String name = group(matcher, group);
        return name == null ? 0 : Months.number(name);
    }
}
