package ua.zvit.proofreading.rule.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;

/** A name in quotes here and without them there: «Школа молодого лідера», у Школі молодого лідера. */
final class UnquotedNameVariants implements VariantReader {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 12;

    @Override
    public Collection<Variants> in(ReportText report) {
        Map<String, Variants> byKey = new LinkedHashMap<>();
        Map<String, Set<String>> keysByFirst = new HashMap<>();
        for (FieldText field : report.narratives()) {
            for (Span quote : field.quotes()) {
                List<Word> words = field.wordsIn(quote);
                if (isName(quote, words)) {
                    String key = key(words);
                    keysByFirst
                            .computeIfAbsent(base(words.get(0)), first -> new LinkedHashSet<>())
                            .add(key);
                    byKey.computeIfAbsent(key, name -> new Variants()).add("«…»", field.place(quote));
                }
            }
        }
        report.narratives().forEach(field -> readUnquoted(field, keysByFirst, byKey));
        return byKey.values();
    }

    private static boolean isName(Span quote, List<Word> words) {
        return words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && quote.end() - quote.start() >= SHORTEST
                && words.get(0).isCapitalised()
                && !words.get(0).isLatin();
    }

    private static void readUnquoted(
            FieldText field, Map<String, Set<String>> keysByFirst, Map<String, Variants> byKey) {
        List<Word> words = field.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word first = words.get(i);
            if (first.isCapitalised() && keysByFirst.containsKey(base(first)) && !field.isInQuotes(first.start())) {
                for (String key : keysByFirst.get(base(first))) {
                    int last = i + key.split(" ").length - 1;
                    if (last < words.size() && key.equals(key(words.subList(i, last + 1)))) {
                        Span span = new Span(first.start(), words.get(last).end());
                        byKey.get(key).add(span.of(field.text()), field.place(span));
                    }
                }
            }
        }
    }

    private static String key(List<Word> words) {
        return words.stream().map(UnquotedNameVariants::base).collect(Collectors.joining(" "));
    }

    /** The dictionary form; the stem of what the dictionary does not know. */
    private static String base(Word word) {
        return Morphology.lemma(word.lower()).orElse(word.stem());
    }
}
