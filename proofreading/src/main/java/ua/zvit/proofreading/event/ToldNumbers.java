package ua.zvit.proofreading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.proofreading.mention.Numerals;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * The numbers that a telling gives, in digits or spelt out («25 осіб», «двадцять п'ять осіб», «три сотні»), without dates,
 * years and numbers of documents. One or two tell nothing.
 *
 * @param exact all numbers told
 * @param about those of them told as near ones («майже двісті», «понад 300»)
 */
record ToldNumbers(Set<Integer> exact, Set<Integer> about) {
    private static final WordLists WORDS = WordLists.of(ToldNumbers.class);

    private static final int SMALLEST = 3;
    private static final int LONGEST_NUMBER = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int SMALLEST_ABOUT = 20;
    private static final double NEAR = 0.15;
    private static final String JOINS = "-–.,:/";
    private static final Set<String> ABOUT = WORDS.set("about");

    static ToldNumbers in(FieldText text, Span span) {
        Set<Integer> exact = new HashSet<>();
        Set<Integer> about = new HashSet<>();
        List<Word> words = text.wordsIn(span);
        int i = 0;
        while (i < words.size()) {
            int end = i;
            int number = 0;
            if (words.get(i).isNumber()) {
                number = digits(words.get(end++));
            } else {
                int last = Integer.MAX_VALUE;
                while (end < words.size() && follows(words.get(end), last)) {
                    last = Numerals.of(words.get(end++).lower());
                    number += last;
                }
            }
            if (number > 0
                    && end < words.size()
                    && Numerals.group(words.get(end).lower()) > 0) {
                number *= Numerals.group(words.get(end++).lower());
            } else if (number == 0) {
                number = Numerals.group(words.get(i).lower());
            }
            boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
            if (number >= SMALLEST && !year && isCount(text, words.get(i))) {
                exact.add(number);
                if (i > 0 && ABOUT.contains(words.get(i - 1).lower())) {
                    about.add(number);
                }
            }
            i = Math.max(i + 1, end);
        }
        return new ToldNumbers(exact, about);
    }

    private static int digits(Word word) {
        return word.text().length() <= LONGEST_NUMBER ? Integer.parseInt(word.text()) : 0;
    }

    /** Hundreds, tens, ones: each part of a numeral is of a lower order than the one before it. */
    private static boolean follows(Word word, int last) {
        int worth = Numerals.of(word.lower());
        return worth > 0
                && (last == Integer.MAX_VALUE
                        || last >= 100 && last % 100 == 0 && worth < 100
                        || last >= 20 && last < 100 && worth < 10);
    }

    private static boolean isCount(FieldText text, Word word) {
        String all = text.text();
        int before = word.start() - 1;
        while (before >= 0 && (all.charAt(before) == ' ' || all.charAt(before) == '\u00a0')) {
            before--;
        }
        boolean numbered = before >= 0 && all.charAt(before) == '№';
        boolean joined = word.end() < all.length()
                && JOINS.indexOf(all.charAt(word.end())) >= 0
                && word.end() + 1 < all.length()
                && Character.isLetterOrDigit(all.charAt(word.end() + 1));
        boolean inside = word.start() > 0 && JOINS.indexOf(all.charAt(word.start() - 1)) >= 0;
        return !numbered && !joined && !inside && !text.isInDate(word.start()) && !text.isInLink(word.start());
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /** The largest number that both tell, 0 where there is none. */
    int largestShared(ToldNumbers other) {
        return exact.stream()
                .filter(other.exact::contains)
                .mapToInt(number -> number)
                .max()
                .orElse(0);
    }

    /** «майже двісті» in one, 187 in the other. */
    boolean agreeAbout(ToldNumbers other) {
        return isNear(about, other.exact) || isNear(other.about, exact);
    }

    private static boolean isNear(Set<Integer> about, Set<Integer> exact) {
        return about.stream().filter(number -> number >= SMALLEST_ABOUT).anyMatch(number -> exact.stream()
                .anyMatch(other -> Math.abs(other - number) <= Math.max(other, number) * NEAR));
    }
}
