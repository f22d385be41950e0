package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.check.live.LinkQueue;
import ua.zvit.check.room.CheckRoom;
import ua.zvit.check.settings.SettingsInForce;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.checker.Checker;

/**
 * What the check found in whole reports, once for each content under each state of the settings, whoever asks and however
 * many at once. It is worked out in the {@link CheckRoom}, so the caller must not hold a connection of the database: ask
 * outside any transaction.
 */
@ApplicationScoped
class CheckedReports {
    private static final int MOST = 64;

    /** A text that was not read to its end is tried again after a while: what the language module knows by then is kept. */
    private static final Duration AGE_OF_UNFINISHED = Duration.ofMinutes(1);

    private final Map<Content, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Kept> eldest) {
            return size() > MOST;
        }
    };
    private LazyChecker checkers;
    private CheckRoom room;
    private LinkQueue links;

    protected CheckedReports() {}

    @Inject
    CheckedReports(LazyChecker checkers, CheckRoom room, LinkQueue links) {
        this.checkers = checkers;
        this.room = room;
        this.links = links;
    }

    /**
     * A report with what was found in it.
     *
     * @param complete false when the language module could not be asked yet
     */
    record Checked(CheckedReport report, List<IdentifiedFinding> findings, boolean complete) {}

    /**
     * @param complete false when an answer without the language module will do while that is being loaded
     * @throws ua.zvit.shared.ZvitException {@code CHECK-BUSY}
     */
    Checked of(CheckedReport report, SettingsInForce inForce, boolean complete) {
        return of(new Content(report, inForce.councilId(), inForce.revision(), isWhole(complete), false), inForce);
    }

    /** Only what blocks under the settings: see {@link Checker#onlyBlocking}. */
    Checked blocking(CheckedReport report, SettingsInForce inForce) {
        return of(new Content(report, inForce.councilId(), inForce.revision(), true, true), inForce);
    }

    /** @return false when a text is to be read without the language module, for that is being loaded */
    boolean isWhole(boolean complete) {
        return complete || checkers.isWhole();
    }

    private Checked of(Content content, SettingsInForce inForce) {
        Checked known = known(content);
        return known != null ? known : room.report(content, () -> check(content, inForce));
    }

    /** Looks once more before it begins: the same may just have been finished by another. */
    private Checked check(Content content, SettingsInForce inForce) {
        Checked known = known(content);
        if (known != null) {
            return known;
        }
        if (inForce.liveLinks()) {
            links.offer(inForce.councilId(), content.report());
        }
        Checker checker = content.whole() ? checkers.whole() : checkers.withoutLanguage();
        CheckSettings settings = content.blocking() ? checker.onlyBlocking(inForce.settings()) : inForce.settings();
        List<IdentifiedFinding> found = IdentifiedFinding.of(checker.check(content.report(), settings));
        Checked checked = new Checked(content.report(), found, content.whole());
        synchronized (kept) {
            kept.put(content, new Kept(Instant.now(), checked));
        }
        return checked;
    }

    private Checked known(Content content) {
        synchronized (kept) {
            Kept found = kept.get(content);
            return found != null && found.isGood() ? found.checked() : null;
        }
    }

    /**
     * What decides about the findings; equal contents have equal ones.
     *
     * @param revision of the council's settings and dictionary
     */
    private record Content(CheckedReport report, long council, long revision, boolean whole, boolean blocking) {}

    private record Kept(Instant at, Checked checked) {
        boolean isGood() {
            return checked.findings().stream().noneMatch(IdentifiedFinding::tellsOfUnfinishedText)
                    || at.plus(AGE_OF_UNFINISHED).isAfter(Instant.now());
        }
    }
}
