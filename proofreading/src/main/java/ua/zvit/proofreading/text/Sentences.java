package ua.zvit.proofreading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts paragraphs into sentences; a period after an abbreviation, an initial or an ordinal ends none. */
public final class Sentences {
    private static final WordLists WORDS = WordLists.of(Sentences.class);

    private static final Set<String> ABBREVIATIONS = WORDS.set("abbreviations");
    /** «Голос громади. Діти»: a period within a name ends no sentence. */
    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_ABBREVIATION = 6;

    private Sentences() {}

    public static List<Span> in(String text, List<Span> paragraphs) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int start = paragraph.start();
            int closing = -1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (text.charAt(i) == '«' && i > closing) {
                    closing = closingOf(text, i);
                }
                if (i > closing && isEnd(text, i, paragraph)) {
                    sentences.add(new Span(start, i + 1));
                    start = nextStart(text, i + 1, paragraph.end());
                    i = start - 1;
                }
            }
            if (start < paragraph.end()) {
                sentences.add(new Span(start, paragraph.end()));
            }
        }
        return List.copyOf(sentences);
    }

    /** Where a name in quotes ends, -1 where it is too long for one; no farther is looked, however many quotes there are. */
    private static int closingOf(String text, int quote) {
        int end = Math.min(text.length(), quote + LONGEST_NAME + 1);
        for (int i = quote; i < end; i++) {
            if (text.charAt(i) == '»') {
                return i;
            }
        }
        return -1;
    }

    private static int nextStart(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(String text, int i, Span paragraph) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '…' && c != ';') {
            return false;
        }
        if (i + 1 >= paragraph.end() || !isBlank(text.charAt(i + 1))) {
            return false;
        }
        if (c == '.' && isAbbreviation(text, i, paragraph.start())) {
            return false;
        }
        return c == ';' || startsSentence(text, nextStart(text, i + 1, paragraph.end()), paragraph.end());
    }

    private static boolean startsSentence(String text, int at, int end) {
        if (at >= end) {
            return true;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || "«\"“„(—–-{[".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String text, int period, int from) {
        int start = period;
        while (start > from && Character.isLetter(text.charAt(start - 1)) && period - start <= LONGEST_ABBREVIATION) {
            start--;
        }
        String word = text.substring(start, period);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && !endsYear(text, word, start, period);
    }

    /** «2025 р. Далі …», «5 тис. грн. Далі …»: these end a sentence when a capital follows. */
    private static boolean endsYear(String text, String word, int start, int period) {
        int next = nextStart(text, period + 1, text.length());
        boolean capital = next < text.length() && Character.isUpperCase(text.charAt(next));
        boolean year =
                ("р".equals(word) || "рр".equals(word)) && start >= 2 && Character.isDigit(text.charAt(start - 2));
        return capital && (year || "грн".equals(word) || "коп".equals(word));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }
}
