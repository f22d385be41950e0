package ua.zvit.web.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.check.values.RuleDetails;
import ua.zvit.proofreading.Severity;

/** The settings of the check as they are being changed, with the version they were made from; the threshold in per cent. */
public class CheckSettingsForm {
    private static final int PER_CENT = 2;

    private final List<RuleFamily> families;
    private int version;
    private BigDecimal deviation;
    private int silentDays;
    private boolean liveLinks;

    CheckSettingsForm(List<RuleDetails> rules, CheckSettingsDetails settings) {
        families = RuleFamily.of(rules);
        version = settings.version();
        deviation = settings.deviationThreshold().movePointRight(PER_CENT).stripTrailingZeros();
        silentDays = settings.silentDays();
        liveLinks = settings.liveLinks();
    }

    CheckSettingsDetails details() {
        Set<String> disabled =
                rules(RuleChoice::isOff).map(choice -> choice.getRule().id()).collect(Collectors.toSet());
        Map<String, Severity> severities = rules(RuleChoice::isReweighted)
                .collect(Collectors.toMap(choice -> choice.getRule().id(), RuleChoice::severity));
        return new CheckSettingsDetails(
                disabled, severities, deviation.movePointLeft(PER_CENT), silentDays, liveLinks, version, null, null);
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

    /** @return without an exponent, so that a field of numbers can show it */
    public String getDeviation() {
        return deviation.toPlainString();
    }

    public void setDeviation(String deviation) {
        this.deviation = new BigDecimal(deviation.replace(',', '.'));
    }

    public int getSilentDays() {
        return silentDays;
    }

    public void setSilentDays(int silentDays) {
        this.silentDays = silentDays;
    }

    public boolean isLiveLinks() {
        return liveLinks;
    }

    public void setLiveLinks(boolean liveLinks) {
        this.liveLinks = liveLinks;
    }
}
