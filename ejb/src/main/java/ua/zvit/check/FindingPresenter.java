package ua.zvit.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.zvit.check.values.Dismissal;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.proofreading.ChangeWords;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Place;
import ua.zvit.shared.Messages;

/**
 * Words findings for one caller. Of places in entries that the caller may not read, the number of the measure stays;
 * messages that quote both sides of a contradiction are replaced with one that names the other measures only.
 */
final class FindingPresenter {
    /** Families whose messages tell of all places at once. */
    private static final String EVENTS = "event.";

    private final CheckRights rights;
    private final Locale language;
    private final FindingMessages messages;
    private final ChangeWords changes;
    private final Map<String, Dismissal> dismissals;

    FindingPresenter(CheckRights rights, Locale language, Map<String, Dismissal> dismissals) {
        this.rights = rights;
        this.language = language;
        this.messages = FindingMessages.in(language);
        this.changes = new ChangeWords(messages);
        this.dismissals = dismissals;
    }

    PlacedFinding present(IdentifiedFinding found) {
        Finding finding = found.finding();
        return new PlacedFinding(
                found.identity(),
                cut(finding),
                messages.text(finding.rule() + ".title"),
                message(finding),
                messages.explanation(finding.rule()),
                changes.of(cut(finding)),
                dismissals.get(found.identity()),
                finding.places().stream().anyMatch(rights::mayFix),
                rights.mayDismiss(finding));
    }

    private Finding cut(Finding finding) {
        List<Place> places = finding.places().stream()
                .map(place -> rights.reads(place) ? place : withoutText(place))
                .toList();
        return new Finding(finding.rule(), finding.severity(), places, finding.message());
    }

    /** The replacement stays: it is how all the others write it, and the caller's own places are mended by it too. */
    private static Place withoutText(Place place) {
        return Place.field(place.measure(), place.field(), "").fixedBy(place.fix());
    }

    private String message(Finding finding) {
        Predicate<Place> readable = rights::reads;
        String others = finding.places().stream()
                .filter(readable.negate())
                .map(Place::measure)
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty() || !finding.rule().startsWith(EVENTS)
                ? messages.text(finding.message())
                : Messages.text(language, "check.other-side", messages.text(finding.rule() + ".title"), others);
    }
}
