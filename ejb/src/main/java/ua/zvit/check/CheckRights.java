package ua.zvit.check;

import java.util.Set;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;
import ua.zvit.report.values.ReportOutline;
import ua.zvit.report.values.ReportOutline.EntryOutline;

/**
 * What the caller may see of a report's findings and do with them. A department sees what touches its own entries, the
 * leading one also what concerns the report as a whole; whoever reads all texts sees all. Dismissing is for the
 * department while it writes, and for the head on whose desk the review lies; fixing for the department alone.
 *
 * @param reviews true when the report is under review on the caller's desk
 */
public record CheckRights(ReportOutline report, boolean reviews) {
    /** The texts of an entry; all else (titles, money) is open to everybody in the council. */
    private static final Set<String> TEXTS = Set.of("narrative", "reason");

    boolean shows(Finding finding) {
        return report.readsAll() || finding.places().stream().anyMatch(this::isOwn);
    }

    boolean reads(Place place) {
        return !TEXTS.contains(place.field())
                || report.entry(place.measure()).map(EntryOutline::readable).orElse(true);
    }

    boolean mayDismiss(Finding finding) {
        return reviews || finding.places().stream().anyMatch(this::writes);
    }

    public boolean mayFix(Place place) {
        return place.fix() != null && "narrative".equals(place.field()) && writes(place);
    }

    private boolean isOwn(Place place) {
        return report.entry(place.measure()).map(EntryOutline::own).orElseGet(this::leads);
    }

    private boolean writes(Place place) {
        return report.entry(place.measure())
                .map(EntryOutline::writable)
                .orElseGet(() -> leads() && report.isOpenForWriting());
    }

    private boolean leads() {
        return report.leads();
    }
}
