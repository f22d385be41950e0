package ua.zvit.proofreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;

/**
 * Measures the comparison of events on labelled pairs of tellings. «together» counts a pair as found when any relation
 * was told: a reader is led to both places then, whatever the finding calls it.
 */
final class PairsQuality {

    static final String TOGETHER = "together";
    private static final String NONE = "none";

    private final Map<String, QualityCount> byRelation = new TreeMap<>();
    private final Map<String, Integer> labels = new TreeMap<>();
    private final List<String> details = new ArrayList<>();
    private final Checker checker = new Checker(BuiltInRules.with(Language.NONE));

    static PairsQuality measure(String part) throws IOException {
        PairsQuality quality = new PairsQuality();
        try (Stream<Path> files = Files.list(CorpusQuality.CORPUS.resolve(part))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("pairs"))
                    .sorted()
                    .toList()) {
                TellingPair.of(file).forEach(quality::read);
            }
        }
        return quality;
    }

    private void read(TellingPair pair) {
        Set<String> found = new HashSet<>();
        checker.check(pair.report(), CheckSettings.defaults()).stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("event."))
                .forEach(rule -> found.add(rule.substring("event.".length())));
        boolean related = !NONE.equals(pair.relation());
        found.forEach(rule -> count(rule).found(rule.equals(pair.relation())));
        if (!found.isEmpty()) {
            count(TOGETHER).found(related);
        }
        if (related) {
            label(pair.relation(), !found.contains(pair.relation()));
            label(TOGETHER, found.isEmpty());
        }
        if (related != !found.isEmpty() || related && !found.contains(pair.relation())) {
            details.add(pair.file() + " " + pair.relation() + " found " + found + "\n    A: " + pair.first()
                    + "\n    B: " + pair.second());
        }
    }

    private void label(String relation, boolean missed) {
        labels.merge(relation, 1, Integer::sum);
        if (missed) {
            count(relation).missed();
        }
    }

    private QualityCount count(String relation) {
        return byRelation.computeIfAbsent(relation, key -> new QualityCount());
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    double precision(String relation) {
        return count(relation).precision();
    }

    double recall(String relation) {
        return count(relation).recall(labels.getOrDefault(relation, 0));
    }

    List<String> details() {
        return details;
    }

    String table() {
        StringBuilder table = new StringBuilder("| Pairs | Labels | Right | Wrong | Missed | Precision | Recall |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        labels.keySet().forEach(this::count);
        byRelation.forEach((relation, count) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f |%n",
                relation,
                labels.getOrDefault(relation, 0),
                count.right(),
                count.wrong(),
                count.missedCount(),
                precision(relation),
                recall(relation))));
        return table.toString();
    }
}
