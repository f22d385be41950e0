package ua.zvit.check.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;

/** How one council has tuned the check; there is none as long as nothing was changed. */
@Entity
@Table(name = "council_check_settings")
public class CouncilSettings {
    @Id
    private long councilId;

    @Version
    private int version;

    private boolean liveLinks;
    private Instant changedAt;
    private String changedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_rule", joinColumns = @JoinColumn(name = "council_id"))
    private Set<RuleSetting> rules = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_threshold", joinColumns = @JoinColumn(name = "council_id"))
    @MapKeyColumn(name = "threshold")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "value")
    private Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);

    protected CouncilSettings() {}

    public CouncilSettings(long councilId, CheckSettingsDetails wanted, String author) {
        this.councilId = councilId;
        change(wanted, author);
    }

    public final void change(CheckSettingsDetails wanted, String author) {
        Set<String> tuned = new TreeSet<>(wanted.disabled());
        tuned.addAll(wanted.severities().keySet());
        this.rules.clear();
        tuned.forEach(rule -> rules.add(new RuleSetting(
                rule, wanted.disabled().contains(rule), wanted.severities().get(rule))));
        this.thresholds.clear();
        this.thresholds.putAll(wanted.thresholds());
        this.liveLinks = wanted.liveLinks();
        this.changedAt = Instant.now();
        this.changedBy = author;
    }

    public int version() {
        return version;
    }

    public CheckSettingsDetails details() {
        return new CheckSettingsDetails(
                rules.stream()
                        .filter(RuleSetting::disabled)
                        .map(RuleSetting::rule)
                        .collect(Collectors.toSet()),
                severities(),
                thresholds,
                liveLinks,
                version,
                changedAt,
                changedBy);
    }

    private Map<String, Severity> severities() {
        return rules.stream()
                .filter(tuned -> tuned.severity() != null)
                .collect(Collectors.toMap(RuleSetting::rule, RuleSetting::severity));
    }
}
