package ua.zvit.web.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.check.values.RuleDetails;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;

/** The settings of the check as they are being changed, with the version they were made from. */
public class CheckSettingsForm {
    private final List<RuleFamily> families;
    private final List<ThresholdField> thresholds;
    private int version;
    private boolean liveLinks;

    CheckSettingsForm(List<RuleDetails> rules, CheckSettingsDetails settings) {
        families = RuleFamily.of(rules);
        version = settings.version();
        thresholds = Stream.of(Threshold.values())
                .map(threshold ->
                        new ThresholdField(threshold, settings.thresholds().get(threshold)))
                .toList();
        liveLinks = settings.liveLinks();
    }

    CheckSettingsDetails details() {
        Set<String> disabled =
                rules(RuleChoice::isOff).map(choice -> choice.getRule().id()).collect(Collectors.toSet());
        Map<String, Severity> severities = rules(RuleChoice::isReweighted)
                .collect(Collectors.toMap(choice -> choice.getRule().id(), RuleChoice::severity));
        return new CheckSettingsDetails(
                disabled,
                severities,
                thresholds.stream().collect(Collectors.toMap(ThresholdField::threshold, ThresholdField::value)),
                liveLinks,
                version,
                null,
                null);
    }

    private Stream<RuleChoice> rules(Predicate<RuleChoice> wanted) {
        return families.stream().flatMap(family -> family.rules().stream()).filter(wanted);
    }

    public List<RuleFamily> getFamilies() {
        return families;
    }

    public int getVersion() {
        return version;
    }

    /** @param version the one that the page was made from, as its form sends it back */
    public void setVersion(int version) {
        this.version = version;
    }

    public List<ThresholdField> getThresholds() {
        return thresholds;
    }

    public boolean isLiveLinks() {
        return liveLinks;
    }

    public void setLiveLinks(boolean liveLinks) {
        this.liveLinks = liveLinks;
    }
}
