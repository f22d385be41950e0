package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.rule.Findings;

/**
 * The spellings of one thing with their places. The council's dictionary decides which is right; without it the more
 * frequent one, then the longer one (letters get lost more often than added), then the one met first.
 */
final class Variants {

    private final Map<String, List<Place>> bySpelling = new LinkedHashMap<>();
    private final Map<Place, String> fixes = new LinkedHashMap<>();
    private String norm = "";

    /** Variants of which one is right by a norm, however rare it is. */
    static Variants withNorm(String spelling) {
        Variants variants = new Variants();
        variants.norm = spelling;
        return variants;
    }

    /** Notes an occurrence; {@code spelling} tells the variants apart and is shown. */
    void add(String spelling, Place place) {
        bySpelling.computeIfAbsent(spelling, key -> new ArrayList<>()).add(place);
    }

    /** An occurrence that is written so when it is mended. */
    void add(String spelling, Place place, String fix) {
        add(spelling, place);
        fixes.put(place, fix);
    }

    void report(Set<String> dictionary, Findings findings) {
        if (bySpelling.size() < 2) {
            return;
        }
        String right = preferred(dictionary);
        List<Place> places = bySpelling.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(right) || isTie(dictionary))
                .flatMap(entry -> entry.getValue().stream())
                .map(place -> isTie(dictionary) ? place : fixes.isEmpty() ? place.fixedBy(right) : mended(place))
                .toList();
        String wrong = bySpelling.keySet().stream()
                .filter(spelling -> !spelling.equals(right))
                .collect(Collectors.joining(", "));
        findings.report(places, wrong, right, bySpelling.get(right).get(0).measure());
    }

    /** Nothing tells which spelling is right: all of them are shown. */
    private boolean isTie(Set<String> dictionary) {
        boolean decided = bySpelling.keySet().stream()
                .anyMatch(spelling -> dictionary.contains(spelling) || spelling.equals(norm));
        long most = bySpelling.values().stream().mapToInt(List::size).max().orElse(0);
        return !decided
                && bySpelling.values().stream()
                                .filter(places -> places.size() == most)
                                .count()
                        > 1;
    }

    private Place mended(Place place) {
        return fixes.containsKey(place) ? place.fixedBy(fixes.get(place)) : place;
    }

    private String preferred(Set<String> dictionary) {
        return bySpelling.keySet().stream()
                .filter(spelling -> dictionary.contains(spelling) || spelling.equals(norm))
                .findFirst()
                .orElseGet(() -> bySpelling.entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<String, List<Place>> entry) ->
                                        entry.getValue().size())
                                .thenComparing(entry -> entry.getKey().length())
                                .thenComparing(entry -> -order(entry.getKey())))
                        .map(Map.Entry::getKey)
                        .orElseThrow());
    }

    private int order(String spelling) {
        return List.copyOf(bySpelling.keySet()).indexOf(spelling);
    }
}
