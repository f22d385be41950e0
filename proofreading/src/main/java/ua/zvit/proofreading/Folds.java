package ua.zvit.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which findings are one and the same fault in many places, to be told as one («подвійний пробіл: 61 місце»). Of rules that
 * put every place right in their own way (dashes, blanks, years) all that have a fix are; of others those that say the same.
 */
public final class Folds {
    private static final Set<String> OF_ONE_KIND = Set.of("typography", "link", "date");

    private Folds() {}

    /** What findings of one fold have in common, and no others of their measure; it tells nothing of their text. */
    public static String of(Finding finding) {
        String family = finding.rule().substring(0, finding.rule().indexOf('.'));
        Message message = finding.message();
        return finding.fix() != null && OF_ONE_KIND.contains(family)
                ? message.key()
                : message.key() + "#" + Integer.toHexString(message.arguments().hashCode());
    }

    /**
     * Findings measure by measure as they come, in each the heavier ones first and folds together where their first one
     * stands.
     */
    public static <T> List<T> ordered(List<T> findings, Function<T, Finding> findingOf) {
        Map<String, List<T>> measures = new LinkedHashMap<>();
        findings.forEach(one -> measures.computeIfAbsent(
                        findingOf.apply(one).places().get(0).measure(), measure -> new ArrayList<>())
                .add(one));
        return measures.values().stream()
                .flatMap(measure -> folded(measure, findingOf).stream().flatMap(List::stream))
                .toList();
    }

    /** @return the folds of one measure, the heavier ones first, else where their first findings stand */
    public static <T> List<List<T>> folded(List<T> findings, Function<T, Finding> findingOf) {
        Map<String, List<T>> folds = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(one -> findingOf.apply(one).severity()))
                .forEach(one -> folds.computeIfAbsent(key(findingOf.apply(one)), fold -> new ArrayList<>())
                        .add(one));
        return List.copyOf(folds.values());
    }

    private static String key(Finding finding) {
        return finding.severity() + of(finding);
    }
}
