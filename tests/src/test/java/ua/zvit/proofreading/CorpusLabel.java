package ua.zvit.proofreading;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a labels file: a fault that must be found, or a lookalike that must not.
 *
 * @param places all of them must be met by one finding
 */
record CorpusLabel(String rule, boolean lookalike, List<Spot> places, String line) {

    /** A quote in a field of a measure; an empty quote means the whole field. */
    record Spot(String measure, String field, String quote) {}

    static CorpusLabel of(String line) {
        boolean lookalike = line.startsWith("!");
        String[] parts = line.substring(lookalike ? 1 : 0).trim().split(" \\| ");
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String[] where = parts[i].substring(0, colon).trim().split("/");
            String measure = "report".equals(where[0]) ? "" : where[0];
            String field = where.length > 1 ? where[1] : "narrative";
            spots.add(new Spot(measure, field, parts[i].substring(colon + 1).trim()));
        }
        return new CorpusLabel(parts[0].trim(), lookalike, List.copyOf(spots), line);
    }

    String family() {
        return rule.substring(0, rule.indexOf('.'));
    }

    /** Whether one finding covers every place of this label. */
    boolean isMetBy(Finding finding, CorpusTexts texts) {
        return finding.rule().equals(rule)
                && places.stream()
                        .allMatch(spot -> finding.places().stream().anyMatch(place -> covers(place, spot, texts)));
    }

    private static boolean covers(Place place, Spot spot, CorpusTexts texts) {
        if (!place.measure().equals(spot.measure())) {
            return false;
        }
        if (spot.quote().isEmpty()) {
            return true;
        }
        int start = texts.find(spot);
        return place.field().equals(spot.field())
                && place.start() < start + spot.quote().length()
                && start < Math.max(place.end(), place.start() + 1);
    }
}
