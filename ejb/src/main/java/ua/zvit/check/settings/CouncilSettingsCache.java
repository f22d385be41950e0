package ua.zvit.check.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.check.domain.CouncilSettings;
import ua.zvit.check.domain.LinkRepository;
import ua.zvit.check.domain.SettingsRepository;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.CheckSettings;

/** Each council's settings, dictionary and known hosts as the engine takes them, read anew only after a change. */
@ApplicationScoped
public class CouncilSettingsCache {
    static final CheckSettingsDetails USUAL = usual();

    private final Map<Long, SettingsInForce> known = new ConcurrentHashMap<>();
    private SettingsRepository settings;
    private LinkRepository links;

    protected CouncilSettingsCache() {}

    @Inject
    CouncilSettingsCache(SettingsRepository settings, LinkRepository links) {
        this.settings = settings;
        this.links = links;
    }

    /** @param revision in force, which grows with every change */
    public SettingsInForce of(long councilId, long revision) {
        return known.compute(
                councilId, (id, last) -> last != null && last.revision() == revision ? last : read(id, revision));
    }

    private SettingsInForce read(long councilId, long revision) {
        CheckSettingsDetails wanted =
                settings.settings(councilId).map(CouncilSettings::details).orElse(USUAL);
        return new SettingsInForce(
                councilId,
                revision,
                wanted.liveLinks(),
                new CheckSettings(
                        wanted.disabled(),
                        wanted.severities(),
                        wanted.thresholds(),
                        settings.spellings(councilId),
                        Set.copyOf(settings.hosts(councilId)),
                        wanted.liveLinks() ? links.gone(councilId) : Set.of()));
    }

    private static CheckSettingsDetails usual() {
        CheckSettings defaults = CheckSettings.defaults();
        return new CheckSettingsDetails(
                defaults.disabled(), defaults.severities(), defaults.thresholds(), false, 0, null, null);
    }
}
