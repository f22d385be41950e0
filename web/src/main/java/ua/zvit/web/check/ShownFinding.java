package ua.zvit.web.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import ua.zvit.check.values.Dismissal;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.proofreading.Place;

/**
 * A finding as the pages' scripts take it.
 *
 * @param fix what the text is replaced with; null where there is none or places differ
 * @param change what the fix would change, so that it can be seen
 * @param fold findings of one measure that have it in common are one fault in many places
 * @param dictionary {@code word} when the council's dictionary can take it in, {@code host} when the known hosts can,
 *     null otherwise
 * @param dismissal null while it is open
 */
public record ShownFinding(
        String id,
        String rule,
        String severity,
        String title,
        String message,
        String explanation,
        String fix,
        String change,
        String fold,
        boolean fixable,
        boolean dismissible,
        String dictionary,
        ShownDismissal dismissal,
        List<ShownPlace> places) {

    /** Why it was set aside, by whom (name for people) and when. */
    public record ShownDismissal(String reason, String author, Instant at) {}

    /**
     * One place of a finding.
     *
     * @param context the sentence around it, by which it is found again in a text that has moved
     * @param link page of the measure; null when the caller may not open it
     */
    public record ShownPlace(
            String measure, String field, int start, int end, String text, String context, String fix, String link) {}

    /** @param link gives the page of a measure, or null */
    static ShownFinding of(PlacedFinding found, Function<String, String> link) {
        return new ShownFinding(
                found.identity(),
                found.finding().rule(),
                found.finding().severity().code(),
                found.title(),
                found.message(),
                found.explanation(),
                found.finding().fix(),
                found.change(),
                found.fold(),
                found.fixable(),
                found.dismissible(),
                dictionary(found.finding().rule()),
                dismissal(found.dismissal()),
                found.finding().places().stream()
                        .map(place -> place(place, link))
                        .toList());
    }

    private static ShownPlace place(Place place, Function<String, String> link) {
        return new ShownPlace(
                place.measure(),
                place.field(),
                place.start(),
                place.end(),
                place.text(),
                place.context(),
                place.fix(),
                link.apply(place.measure()));
    }

    private static ShownDismissal dismissal(Dismissal dismissal) {
        return dismissal == null
                ? null
                : new ShownDismissal(dismissal.reason(), dismissal.authorName(), dismissal.at());
    }

    private static String dictionary(String rule) {
        return switch (rule) {
            case "wording.spelling", "wording.variant" -> "word";
            case "link.host" -> "host";
            default -> null;
        };
    }
}
