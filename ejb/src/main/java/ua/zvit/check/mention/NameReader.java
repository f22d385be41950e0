package ua.zvit.check.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.Span;
import ua.zvit.check.text.Word;

/** Reads what tells one event from another: names (quoted, Latin, abbreviated or capitalised), places, meaningful words. */
final class NameReader {

    /** Marks the name of a holiday («День міста»): what happens on its days is part of it. */
    static final String HOLIDAY = "день ";

    private static final Set<String> DAY = Set.of("день", "дня", "дню", "днем", "днях", "дні");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 5;

    private final Set<String> places;

    NameReader(Set<String> places) {
        this.places = Set.copyOf(places);
    }

    /** Quoted titles as a whole, and single words that are names but no places. */
    Set<String> namesIn(FieldText field, Span span) {
        Set<String> names = new HashSet<>();
        for (Span quote : field.quotesIn(span)) {
            if (quote.end() - quote.start() <= LONGEST_NAME) {
                names.add(key(field, quote));
            }
        }
        List<Word> words = field.wordsIn(span);
        for (int i = 0; i < words.size(); i++) {
            if (isName(field, words.get(i)) && !isPlace(words.get(i))) {
                names.add(words.get(i).stem());
            }
            if (i > 0 && DAY.contains(words.get(i - 1).lower()) && Vocabulary.isHoliday(words.get(i))) {
                names.add(HOLIDAY + words.get(i).stem());
            }
        }
        return names;
    }

    static String key(FieldText field, Span quote) {
        return field.wordsIn(quote).stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    Set<String> placesIn(FieldText field, Span span) {
        return field.wordsIn(span).stream()
                .filter(word -> word.isCapitalised() && isPlace(word))
                .map(Word::stem)
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
        boolean startsSentence = field.sentenceAt(word.start())
                .map(sentence -> sentence.start() == word.start())
                .orElse(true);
        return word.isLatin() || word.isUpperCase() || word.isCapitalised() && !startsSentence;
    }

    /** «Штутгарт», «Штутгарті», «штутгартський»: the stem of the town, or one that begins with it and is little longer. */
    private boolean isPlace(Word word) {
        return places.contains(word.stem())
                || word.stem().length() > LONGEST_PLACE
                        && places.contains(word.stem().substring(0, word.stem().length() - 1));
    }
}
