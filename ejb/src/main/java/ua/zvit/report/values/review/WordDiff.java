package ua.zvit.report.values.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.printing.narrative.CommonParts;
import ua.zvit.report.values.review.WordPart.Kind;

/** Two texts in one: what both have, what is gone and what is new, word by word. */
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

    private final List<WordPart> parts = new ArrayList<>();
    private final StringBuilder stretch = new StringBuilder();
    private Kind kind;

    private WordDiff() {}

    /** @return both texts, one stretch after the other */
    public static List<WordPart> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<int[]> kept = CommonParts.of(old, now);
        kept.add(new int[] {old.size(), now.size()});
        WordDiff diff = new WordDiff();
        int gone = 0;
        int added = 0;
        for (int[] pair : kept) {
            diff.add(Kind.GONE, old.subList(gone, pair[0]));
            diff.add(Kind.NEW, now.subList(added, pair[1]));
            if (pair[0] < old.size()) {
                diff.add(Kind.SAME, old.subList(pair[0], pair[0] + 1));
            }
            gone = pair[0] + 1;
            added = pair[1] + 1;
        }
        diff.end();
        return diff.parts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private void add(Kind next, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (next != kind) {
            end();
            kind = next;
        }
        words.forEach(stretch::append);
    }

    private void end() {
        if (!stretch.isEmpty()) {
            parts.add(new WordPart(kind, stretch.toString()));
            stretch.setLength(0);
        }
    }
}
