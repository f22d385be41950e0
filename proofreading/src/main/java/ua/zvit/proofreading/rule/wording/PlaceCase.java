package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.spelling.Morphology.Reading;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * The name of a town or street in another case than its declined kind: «на вулиці Соборна», «у місті Київ», «у селі
 * Вербового». Only names whose forms the dictionary knows are told, and of streets only those that are adjectives: «на
 * площі Ринок» and «на вулиці Шевченка» are right. The nominative of other towns than the country's largest («у селі
 * Вишневе», «у місті Мюнстер») is office style.
 */
final class PlaceCase {
    private static final WordLists WORDS = WordLists.of(PlaceCase.class);

    private static final Set<String> CITIES = WORDS.set("cities");
    private static final Map<String, List<String>> SETTLEMENTS = markers("settlement-cases");
    private static final Map<String, List<String>> STREETS = markers("street-cases");

    private PlaceCase() {}

    private static Map<String, List<String>> markers(String group) {
        return WORDS.lines(group).stream()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }

    static List<Span> faults(FieldText field) {
        List<Span> faults = new ArrayList<>();
        List<Word> words = field.words();
        for (int i = 1; i < words.size(); i++) {
            Word marker = words.get(i - 1);
            Word name = words.get(i);
            if (name.isCapitalised() && touch(field, marker, name) && !field.isInQuotes(name.start())) {
                List<Reading> readings = readings(name);
                if (isLeft(readings, SETTLEMENTS.get(marker.lower()), true) && !isOfficeStyle(name, readings)
                        || isLeft(readings, STREETS.get(marker.lower()), false)) {
                    faults.add(new Span(name.start(), name.end()));
                }
            }
        }
        return faults;
    }

    /** «Зелена» may be a surname, but after «вулиці» it is the adjective. */
    private static List<Reading> readings(Word name) {
        List<Reading> plain = Morphology.readings(name.lower());
        boolean adjective = !plain.isEmpty()
                && plain.stream().allMatch(reading -> reading.tag().startsWith("adj"));
        return adjective ? plain : Morphology.readings(name.text());
    }

    private static boolean isOfficeStyle(Word name, List<Reading> readings) {
        return !CITIES.contains(name.text())
                && readings.stream().anyMatch(reading -> reading.tag().contains("v_naz"));
    }

    private static boolean isLeft(List<Reading> readings, List<String> cases, boolean towns) {
        return cases != null
                && !readings.isEmpty()
                && readings.stream()
                        .map(Reading::tag)
                        .allMatch(tag -> (towns ? tag.contains(":prop:geo") : tag.startsWith("adj"))
                                && !tag.contains(":nv")
                                && cases.stream().noneMatch(tag::contains));
    }

    private static boolean touch(FieldText field, Word one, Word two) {
        String between = field.text().substring(one.end(), two.start());
        return " ".equals(between) || "\u00a0".equals(between);
    }
}
