package ua.zvit.check.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.check.spelling.Morphology;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.Span;
import ua.zvit.check.text.Word;

/** Reads what tells one event from another: names (quoted, Latin, abbreviated or capitalised), places, meaningful words. */
final class NameReader {

    /** Marks the name of a holiday («День міста»): what happens on its days is part of it. */
    static final String HOLIDAY = "день ";

    private static final Set<String> DAY = Set.of("день", "дня", "дню", "днем", "днях", "дні");
    private static final Pattern STREET =
            Pattern.compile("(?iu)(?<!\\p{L})(?:вул|просп|пров|пл)(?:\\.|иц\\p{L}{1,2}|\\p{L}{1,6})[ \\u00a0]$");
    private static final int LONGEST_NAME = 120;

    private final Set<String> places;

    private final Acronyms acronyms;

    NameReader(Set<String> places, Acronyms acronyms) {
        this.places = Set.copyOf(places);
        this.acronyms = acronyms;
    }

    /** Quoted titles as a whole, and single words that are names but no places. */
    Set<String> namesIn(FieldText field, Span span) {
        Set<String> names = new HashSet<>();
        for (Span quote : field.quotesIn(span)) {
            if (quote.end() - quote.start() <= LONGEST_NAME) {
                names.add(key(field, quote));
            }
        }
        acronyms.in(field, span).forEach(acronym -> names.add(Synonyms.of(acronym)));
        List<Word> words = field.wordsIn(span);
        for (int i = 0; i < words.size(); i++) {
            if (isName(field, words.get(i)) && (!isPlace(field, words.get(i)) || isStreet(field, words.get(i)))) {
                names.add(Synonyms.of(words.get(i)));
            }
            if (i > 0 && DAY.contains(words.get(i - 1).lower()) && Vocabulary.isHoliday(words.get(i))) {
                names.add(HOLIDAY + Synonyms.of(words.get(i)));
            }
        }
        return names;
    }

    static String key(FieldText field, Span quote) {
        return field.wordsIn(quote).stream().map(Synonyms::of).collect(Collectors.joining(" "));
    }

    Set<String> placesIn(FieldText field, Span span) {
        return field.wordsIn(span).stream()
                .filter(word -> word.isCapitalised() && isPlace(field, word))
                .map(Synonyms::of)
                .collect(Collectors.toSet());
    }

    List<String> wordsIn(FieldText field, Span span) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : field.wordsIn(span)) {
            if (Vocabulary.carriesMeaning(word) && !field.isInLink(word.start())) {
                stems.add(Synonyms.of(word));
            }
        }
        return List.copyOf(stems);
    }

    private boolean isName(FieldText field, Word word) {
        if (!Vocabulary.carriesMeaning(word) || field.isInLink(word.start())) {
            return false;
        }
        if (field.isInLongQuote(word.start())) {
            return false;
        }
        boolean startsSentence = field.sentenceAt(word.start())
                .map(sentence -> sentence.start() == word.start())
                .orElse(true);
        return word.isLatin() || word.isUpperCase() || word.isCapitalised() && !startsSentence;
    }

    private static boolean isStreet(FieldText field, Word word) {
        return STREET.matcher(field.text().substring(Math.max(0, word.start() - 12), word.start()))
                .find();
    }

    /** «Штутгарт», «Штутгарті»: a place that the report names as such, or a town that the dictionary knows. */
    private boolean isPlace(FieldText field, Word word) {
        return places.contains(Synonyms.of(word))
                || Morphology.isTown(word.text()) && !field.isInQuotes(word.start());
    }
}
