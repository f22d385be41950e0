package ua.zvit.proofreading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** Reads what tells one event from another: names (quoted, Latin, abbreviated or capitalised), places, meaningful words. */
final class NameReader {
    private static final WordLists WORDS = WordLists.of(NameReader.class);

    /** Marks the name of a holiday («День міста»): what happens on its days is part of it. */
    static final String HOLIDAY = "день ";

    private static final Set<String> DAY = WORDS.set("day");
    private static final Pattern STREET =
            Pattern.compile("(?iu)(?<!\\p{L})(?:вул|просп|пров|пл)(?:\\.|иц\\p{L}{1,2}|\\p{L}{1,6})[ \\u00a0]$");
    private static final Pattern MADE_OF_NAME =
            Pattern.compile("(?:[сзц]ьк\\p{L}{1,3}|[иіц]в?ц[іяюем]\\p{L}?|чан\\p{L}{0,3})$");
    private static final int BEGINNING = 4;
    private static final int LONGEST_NAME = 120;

    private final Set<String> places;

    private final Acronyms acronyms;

    private final Set<String> streets = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final Map<String, String> byBeginning = new HashMap<>();
    private final Map<String, String> latin = new HashMap<>();

    private NameReader(Set<String> places, Acronyms acronyms) {
        this.places = Set.copyOf(places);
        this.acronyms = acronyms;
    }

    /** Reads the places and the names that these texts tell, so that they are known wherever they are met. */
    static NameReader of(List<FieldText> fields) {
        NameReader reader = new NameReader(PlaceNames.in(fields), new Acronyms(fields));
        fields.forEach(reader::readLatin);
        for (FieldText field : fields) {
            for (Word word : field.words()) {
                if (word.isCapitalised() && isStreet(field, word)) {
                    reader.streets.add(Synonyms.of(word));
                } else if (word.isCapitalised() && reader.isPlace(field, word)) {
                    reader.towns.add(Synonyms.of(word));
                }
                if (word.text().length() >= BEGINNING && word.isCapitalised() && reader.isInsideSentence(field, word)) {
                    reader.byBeginning.putIfAbsent(word.lower().substring(0, BEGINNING), Synonyms.of(word));
                }
            }
        }
        return reader;
    }

    private void readLatin(FieldText field) {
        field.words().stream()
                .filter(word -> word.isLatin() && word.isCapitalised())
                .forEach(word -> Transliteration.ofLatin(word.text())
                        .ifPresent(skeleton -> latin.putIfAbsent(skeleton, Synonyms.of(word))));
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
            boolean holiday = i > 0 && DAY.contains(words.get(i - 1).lower()) && Vocabulary.isHoliday(words.get(i));
            if (!holiday && isName(field, words.get(i)) && !isPlace(field, words.get(i))) {
                names.add(spelling(words.get(i)).orElse(Synonyms.of(words.get(i))));
            }
            if (holiday) {
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
                .filter(word -> word.isCapitalised() && isPlace(field, word)
                        || towns.contains(sense(word))
                        || PlaceNames.isForeign(sense(word)))
                .map(this::sense)
                .collect(Collectors.toSet());
    }

    List<String> wordsIn(FieldText field, Span span) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : field.wordsIn(span)) {
            if (Vocabulary.carriesMeaning(word) && !field.isInLink(word.start())) {
                stems.add(sense(word));
            }
        }
        acronyms.in(field, span).forEach(acronym -> stems.add(Synonyms.of(acronym)));
        return List.copyOf(stems);
    }

    /** What the report calls the name in Latin, of which this may be the Cyrillic spelling: «Тромсе» where it has «Tromsø». */
    private Optional<String> spelling(Word word) {
        boolean name = word.isLatin()
                || word.isCapitalised()
                || MADE_OF_NAME.matcher(word.lower()).find();
        if (latin.isEmpty() || !name || word.text().length() < BEGINNING) {
            return Optional.empty();
        }
        Optional<String> skeleton =
                word.isLatin() ? Transliteration.ofLatin(word.text()) : Transliteration.ofCyrillic(word.text());
        return skeleton.map(latin::get)
                .or(() -> Transliteration.withoutEnding(word.text()).map(latin::get));
    }

    /** «Лілльці», «фрайбурзькі»: words made of a name that the report tells stand for the name. */
    private String sense(Word word) {
        Optional<String> spelling = spelling(word);
        if (spelling.isPresent()) {
            return spelling.get();
        }
        boolean made = word.text().length() > BEGINNING + 1
                && (MADE_OF_NAME.matcher(word.lower()).find()
                        || !word.isCapitalised() && !Morphology.knows(word.text()));
        String name =
                made && !Synonyms.isListed(word) ? byBeginning.get(word.lower().substring(0, BEGINNING)) : null;
        return name == null ? Synonyms.of(word) : name;
    }

    private boolean isName(FieldText field, Word word) {
        if (!Vocabulary.carriesMeaning(word) || field.isInLink(word.start())) {
            return false;
        }
        if (field.isInLongQuote(word.start())) {
            return false;
        }
        return word.isLatin() || word.isUpperCase() || word.isCapitalised() && isInsideSentence(field, word);
    }

    private boolean isInsideSentence(FieldText field, Word word) {
        return field.sentenceAt(word.start())
                .map(sentence -> sentence.start() < word.start())
                .orElse(false);
    }

    private static boolean isStreet(FieldText field, Word word) {
        return STREET.matcher(field.text().substring(Math.max(0, word.start() - 12), word.start()))
                .find();
    }

    /** «Штутгарт», «Штутгарті»: a place that the report names as such, or a town that the dictionary knows. */
    private boolean isPlace(FieldText field, Word word) {
        String sense = Synonyms.of(word);
        return places.contains(sense)
                || !streets.contains(sense) && Morphology.isTown(word.text()) && !field.isInQuotes(word.start());
    }
}
