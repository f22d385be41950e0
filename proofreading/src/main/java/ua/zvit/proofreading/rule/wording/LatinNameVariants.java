package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.EditDistance;
import ua.zvit.proofreading.text.Word;

/** Latin names that differ by letter case, hyphens or blanks («ReBuild Ukraine»), and long Latin words by one letter. */
final class LatinNameVariants implements VariantReader {

    private static final int LONG = 8;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 400;

    @Override
    public Collection<Variants> in(ReportText report) {
        Map<String, Variants> byKey = new LinkedHashMap<>();
        Map<String, Variants> words = new LinkedHashMap<>();
        for (FieldText field : report.narratives()) {
            readNames(field, byKey);
            field.words().stream()
                    .filter(word -> word.isLatin()
                            && word.isCapitalised()
                            && word.text().length() >= LONG)
                    .filter(word -> !field.isInLink(word.start()) && words.size() < MOST_NAMES)
                    .forEach(word -> words.computeIfAbsent(like(word.text(), words), key -> new Variants())
                            .add(word.text(), field.place(word.start(), word.end())));
        }
        List<Variants> all = new ArrayList<>(byKey.values());
        all.addAll(words.values());
        return all;
    }

    private static void readNames(FieldText field, Map<String, Variants> byKey) {
        List<Word> words = field.words();
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && end - i < MOST_WORDS && isPart(field, words, i, end)) {
                end++;
            }
            if (end - i >= 2) {
                Word first = words.get(i);
                Word last = words.get(end - 1);
                String name = field.text().substring(first.start(), last.end());
                if (!name.equals(name.toUpperCase(Locale.ROOT))) {
                    byKey.computeIfAbsent(QuotedNameVariants.key(name), key -> new Variants())
                            .add(name, field.place(first.start(), last.end()));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isPart(FieldText field, List<Word> words, int first, int at) {
        Word word = words.get(at);
        if (!word.isLatin() || word.isNumber() || field.isInLink(word.start())) {
            return false;
        }
        if (at == first) {
            return word.isCapitalised();
        }
        String between = field.text().substring(words.get(at - 1).end(), word.start());
        return " ".equals(between) || "-".equals(between) || "\u00a0".equals(between);
    }

    /** A known word that differs by one letter inside, or the word itself; a plural is no misspelling. */
    private static String like(String word, Map<String, Variants> known) {
        return known.keySet().stream()
                .filter(other -> Character.toLowerCase(other.charAt(other.length() - 1))
                                == Character.toLowerCase(word.charAt(word.length() - 1))
                        && EditDistance.within(other.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), 1))
                .findFirst()
                .orElse(word);
    }
}
