package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Ordered;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;

/**
 * Names written out whose initials stand as an abbreviation elsewhere in the report: «Агентство регіонального розвитку»
 * where «АРР» is met. Both tell the same partner.
 */
final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final Set<String> LINKING = Set.of("і", "й", "та", "з", "із", "у", "в", "для", "при");

    /** A name written out, with its abbreviation. */
    private record WrittenOut(Span span, String acronym) {}

    private final Map<FieldText, List<WrittenOut>> found = new IdentityHashMap<>();

    Acronyms(List<FieldText> fields) {
        Set<String> acronyms = new HashSet<>();
        for (FieldText field : fields) {
            field.words().stream().filter(Acronyms::isAcronym).forEach(word -> acronyms.add(word.text()));
        }
        fields.forEach(field -> found.put(field, read(field, acronyms)));
    }

    private static boolean isAcronym(Word word) {
        return word.isUpperCase()
                && word.text().length() >= SHORTEST
                && word.text().length() <= LONGEST;
    }

    private static List<WrittenOut> read(FieldText field, Set<String> acronyms) {
        List<WrittenOut> names = new ArrayList<>();
        List<Word> words = field.words();
        for (int i = 0; i < words.size(); i++) {
            if (Abbreviations.mayBegin(words.get(i))) {
                Abbreviations.at(words, i)
                        .ifPresent(known -> names.add(new WrittenOut(known.span(), known.abbreviation())));
            }
            if (!acronyms.isEmpty()
                    && !words.get(i).isUpperCase()
                    && words.get(i).text().length() >= SHORTEST) {
                readAt(field, i, acronyms, names);
            }
        }
        return List.copyOf(names);
    }

    private static void readAt(FieldText field, int first, Set<String> acronyms, List<WrittenOut> names) {
        List<Word> words = field.words();
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < words.size() && initials.length() < LONGEST; i++) {
            Word word = words.get(i);
            if (i > first && word.start() - words.get(i - 1).end() > 2) {
                return;
            }
            if (!LINKING.contains(word.lower())) {
                initials.append(word.isUpperCase() ? word.text() : word.text().substring(0, 1));
                String acronym = initials.toString().toUpperCase(Locale.ROOT);
                if (acronyms.contains(acronym)) {
                    names.add(new WrittenOut(new Span(words.get(first).start(), word.end()), acronym));
                }
            }
        }
    }

    /** The abbreviations of the names written out in this part of a field. */
    List<String> in(FieldText field, Span span) {
        return Ordered.within(found.getOrDefault(field, List.of()), WrittenOut::span, span).stream()
                .map(WrittenOut::acronym)
                .toList();
    }
}
