package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** Words that the orthography of 2019 changed, where a report writes both ways; the new spelling is offered. */
final class OrthographyVariants implements VariantReader {
    private static final WordLists WORDS = WordLists.of(OrthographyVariants.class);

    private record Change(String old, String current) {}

    private static final List<Change> CHANGES = WORDS.lines("orthography").stream()
            .map(line -> line.split(" "))
            .map(words -> new Change(words[0], words[1]))
            .toList();

    @Override
    public Collection<Variants> in(ReportText report) {
        List<Variants> all = new ArrayList<>();
        for (Change change : CHANGES) {
            Variants variants = Variants.withNorm(change.current() + "…");
            report.fields().forEach(field -> read(field, change, variants));
            all.add(variants);
        }
        return all;
    }

    private static void read(FieldText field, Change change, Variants variants) {
        String lower = field.text().toLowerCase(Locale.ROOT);
        for (Word word : field.words()) {
            if (lower.startsWith(change.old(), word.start())) {
                int end = word.start() + change.old().length();
                int wordEnd = Math.max(end, endOfWord(field.text(), end));
                String written = field.text().substring(word.start(), wordEnd);
                variants.add(
                        change.old() + "…",
                        field.place(word.start(), wordEnd),
                        capitalised(
                                written,
                                change.current()
                                        + written.substring(change.old().length())));
            } else if (lower.startsWith(change.current(), word.start())) {
                variants.add(change.current() + "…", field.place(word.start(), word.end()));
            }
        }
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String capitalised(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
