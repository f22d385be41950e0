package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.EditDistance;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Villages, towns and streets whose names are a letter off within one report: «с. Головчинці», «с. Головчінці». Endings are
 * another case and no other name, first letters tell other places («Ганнівка», «Іванівка»), and two names that the
 * dictionary knows are two places.
 */
final class PlaceVariants implements VariantReader {
    private static final WordLists WORDS = WordLists.of(PlaceVariants.class);

    private static final Set<String> SETTLEMENTS = WORDS.set("settlements");
    private static final Set<String> STREETS = WORDS.set("streets");
    private static final int SHORTEST = 6;
    private static final int ENDING = 3;
    private static final int MOST = 300;

    @Override
    public Collection<Variants> in(ReportText report) {
        List<Variants> all = new ArrayList<>();
        all.addAll(variants(names(report, SETTLEMENTS)));
        all.addAll(variants(names(report, STREETS)));
        return all;
    }

    /** By the name without its ending, the places where it stands. */
    private static Map<String, List<Named>> names(ReportText report, Set<String> markers) {
        Map<String, List<Named>> names = new LinkedHashMap<>();
        for (FieldText field : report.fields()) {
            List<Word> words = field.words();
            for (int i = 1; i < words.size(); i++) {
                Word name = words.get(i);
                boolean named = name.isCapitalised()
                        && !name.isLatin()
                        && name.text().length() >= SHORTEST
                        && markers.contains(words.get(i - 1).lower())
                        && name.start() - words.get(i - 1).end() <= 2;
                if (named && (names.size() < MOST || names.containsKey(key(name)))) {
                    names.computeIfAbsent(key(name), key -> new ArrayList<>())
                            .add(new Named(name.text(), field.place(name.span())));
                }
            }
        }
        return names;
    }

    private record Named(String name, Place place) {}

    private static String key(Word name) {
        return name.lower().substring(0, name.lower().length() - ENDING);
    }

    private static List<Variants> variants(Map<String, List<Named>> names) {
        List<Variants> all = new ArrayList<>();
        List<String> keys = List.copyOf(names.keySet());
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                List<Named> one = names.get(keys.get(i));
                List<Named> other = names.get(keys.get(j));
                if (areALetterOff(keys.get(i), keys.get(j)) && !(isKnown(one) && isKnown(other))) {
                    all.add(of(one, other));
                }
            }
        }
        return all;
    }

    private static boolean areALetterOff(String one, String other) {
        return one.length() >= SHORTEST - ENDING
                && one.charAt(0) == other.charAt(0)
                && (EditDistance.within(one, other, 1) || isSwapped(one, other))
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() == other.length() && SureSpelling.is(one, other);
    }

    private static boolean isKnown(List<Named> names) {
        return names.stream().anyMatch(named -> Morphology.knows(named.name()));
    }

    private static Variants of(List<Named> one, List<Named> other) {
        Variants variants = new Variants();
        one.forEach(named -> variants.add(one.get(0).name(), named.place(), null));
        other.forEach(named -> variants.add(other.get(0).name(), named.place(), null));
        return variants;
    }
}
