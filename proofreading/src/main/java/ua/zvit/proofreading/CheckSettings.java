package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * How one council wants the check.
 *
 * @param disabled ids of rules that are switched off
 * @param severities other weights than the rules' own, by rule id
 * @param thresholds what is not among them holds as usual
 * @param dictionary words and names that the council spells so on purpose, as written
 * @param hosts hosts of links known to be right, such as {@code rada.example.ua}
 * @param deadLinks addresses that the background check found gone, as {@link ua.zvit.proofreading.mention.LinkAddress} writes
 *     them
 */
public record CheckSettings(
        Set<String> disabled,
        Map<String, Severity> severities,
        Map<Threshold, BigDecimal> thresholds,
        Set<String> dictionary,
        Set<String> hosts,
        Set<String> deadLinks) {

    public CheckSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
        thresholds = Threshold.complete(thresholds);
        dictionary = Set.copyOf(dictionary);
        hosts = Set.copyOf(hosts);
        deadLinks = Set.copyOf(deadLinks);
    }

    public static CheckSettings defaults() {
        return new CheckSettings(Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
    }

    public CheckSettings without(Set<String> rules) {
        return new CheckSettings(rules, severities, thresholds, dictionary, hosts, deadLinks);
    }

    public BigDecimal threshold(Threshold threshold) {
        return thresholds.get(threshold);
    }
}
