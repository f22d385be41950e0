package ua.zvit.proofreading.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.proofreading.mention.Numerals;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;

/**
 * What keeps two events apart however alike their words are: the number of a school, the town, the title of a camp or a
 * contest, the kind of sport. Only where both tell such a mark and no one of them agrees.
 */
record EventMarks(
        Set<String> numbers,
        Set<String> towns,
        Set<String> sports,
        Map<String, Set<String>> titles,
        Map<String, Set<String>> unquoted) {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NUMBER = Pattern.compile("№[ \\u00a0]?(\\d{1,4})");

    static EventMarks of(EventMention event) {
        FieldText text = event.source();
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(text.text())
                .region(event.head().start(), event.head().end());
        while (number.find()) {
            numbers.add(number.group(1));
        }
        ordinals(text.wordsIn(event.head()), numbers);
        Set<String> towns = event.places().stream()
                .filter(place -> !PlaceNames.isCountry(place))
                .collect(Collectors.toSet());
        return new EventMarks(
                numbers, towns, sports(text, event), titles(text, event.head()), unquoted(text, event.head()));
    }

    private static Set<String> sports(FieldText text, EventMention event) {
        return text.wordsIn(event.head()).stream()
                .flatMap(word -> Vocabulary.sport(word).stream())
                .collect(Collectors.toSet());
    }

    /** «Четвертий ліцей» is «ліцей № 4». */
    private static void ordinals(List<Word> words, Set<String> numbers) {
        for (int i = 1; i < words.size(); i++) {
            int ordinal = Numerals.ordinal(words.get(i - 1).lower());
            if (ordinal > 0 && Vocabulary.isNumbered(words.get(i))) {
                numbers.add(String.valueOf(ordinal));
            }
        }
    }

    private static Map<String, Set<String>> titles(FieldText text, Span head) {
        Map<String, Set<String>> titles = new HashMap<>();
        for (Span quote : text.quotesIn(head)) {
            List<Word> before = text.wordsIn(new Span(Math.max(head.start(), quote.start() - 20), quote.start()));
            if (!before.isEmpty() && quote.end() - quote.start() <= LONGEST_TITLE) {
                Word kind = before.get(before.size() - 1);
                if (quote.start() - kind.end() <= 2 && Vocabulary.bearsTitle(kind)) {
                    titles.computeIfAbsent(Synonyms.of(kind), key -> new HashSet<>())
                            .add(NameReader.key(text, quote));
                }
            }
        }
        return titles;
    }

    /** «Конференція з відновлення України»: the capital makes it a title. */
    private static Map<String, Set<String>> unquoted(FieldText text, Span head) {
        Map<String, Set<String>> titles = new HashMap<>();
        List<Word> words = text.wordsIn(head);
        for (int i = 1; i + 2 < words.size(); i++) {
            Word kind = words.get(i);
            if (kind.isCapitalised()
                    && !kind.isUpperCase()
                    && Vocabulary.bearsTitle(kind)
                    && !text.isInQuotes(kind.start())) {
                titles.computeIfAbsent(Synonyms.of(kind), key -> new HashSet<>())
                        .addAll(List.of(Synonyms.of(words.get(i + 1)), Synonyms.of(words.get(i + 2))));
            }
        }
        return titles;
    }

    /** A title without quotes in one and another one in quotes in the other, not a word in common. */
    private boolean differInTitles(EventMarks other) {
        return unquoted.entrySet().stream().anyMatch(entry -> {
            Set<String> quoted = other.titles.getOrDefault(entry.getKey(), Set.of());
            return !quoted.isEmpty()
                    && quoted.stream()
                            .flatMap(title -> Stream.of(title.split(" ")))
                            .noneMatch(entry.getValue()::contains);
        });
    }

    boolean shareNumber(EventMarks other) {
        return !Collections.disjoint(numbers, other.numbers);
    }

    /** @param usual towns that stand in many events, the council's own among them: they tell nothing */
    boolean keepApartFrom(EventMarks other, Predicate<String> usual) {
        return differ(numbers, other.numbers)
                || differ(towns, other.towns)
                || differ(without(towns, usual), without(other.towns, usual))
                || differ(sports, other.sports)
                || differInTitles(other)
                || other.differInTitles(this)
                || titles.entrySet().stream()
                        .anyMatch(
                                entry -> differ(entry.getValue(), other.titles.getOrDefault(entry.getKey(), Set.of())));
    }

    private static Set<String> without(Set<String> towns, Predicate<String> usual) {
        return towns.stream().filter(usual.negate()).collect(Collectors.toSet());
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
