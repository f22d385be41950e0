package ua.zvit.web.check;

import java.time.Instant;
import java.util.List;
import ua.zvit.check.values.Dismissal;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;

/**
 * One finding, in the shape that the command writes too, with its identity and, when it was set aside, by whom and why.
 *
 * @param rule family and name, such as {@code date.order}
 * @param severity {@code blocks}, {@code warns} or {@code hints}
 * @param message what is wrong, in the caller's language
 * @param fix what to put in the place of every faulty text; null where there is no single one
 * @param identity by which it is dismissed and fixed
 * @param dismissed null while it is open
 * @param fold findings of one measure that have it in common are one fault in many places
 */
public record FindingJson(
        String rule,
        String severity,
        List<PlaceJson> places,
        String message,
        String fix,
        String identity,
        DismissedJson dismissed,
        String fold) {

    /**
     * Where it stands.
     *
     * @param measure number of the measure; empty for the report as a whole
     * @param start first UTF-16 unit in the field's text without mark-up
     * @param end the unit behind the last one
     * @param text the faulty text; empty where the caller may not read the entry
     */
    public record PlaceJson(String measure, String field, int start, int end, String text) {}

    /** Why it was set aside, by whom and when. */
    public record DismissedJson(String reason, String author, String authorName, Instant at) {}

    static FindingJson of(PlacedFinding placed) {
        Finding finding = placed.finding();
        return new FindingJson(
                finding.rule(),
                finding.severity().code(),
                finding.places().stream().map(FindingJson::place).toList(),
                placed.message(),
                finding.fix(),
                placed.identity(),
                dismissed(placed.dismissal()),
                placed.fold());
    }

    private static PlaceJson place(Place place) {
        return new PlaceJson(place.measure(), place.field(), place.start(), place.end(), place.text());
    }

    private static DismissedJson dismissed(Dismissal dismissal) {
        return dismissal == null
                ? null
                : new DismissedJson(dismissal.reason(), dismissal.author(), dismissal.authorName(), dismissal.at());
    }
}
