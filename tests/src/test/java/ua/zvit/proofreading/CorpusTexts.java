package ua.zvit.proofreading;

import java.util.HashMap;
import java.util.Map;
import ua.zvit.proofreading.text.NarrativeText;

/** The texts of one report, in which labels find their quotes; blanks and no-break spaces are equal there. */
final class CorpusTexts {

    private final Map<String, String> byPlace = new HashMap<>();

    CorpusTexts(CheckedReport report) {
        byPlace.put("/programme", plain(report.programme().title()));
        for (CheckedMeasure measure : report.measures()) {
            byPlace.put(measure.number() + "/title", plain(measure.title()));
            byPlace.put(
                    measure.number() + "/narrative",
                    plain(NarrativeText.ofHtml(measure.narrative()).text()));
        }
    }

    int find(CorpusLabel.Spot spot) {
        String text = byPlace.getOrDefault(spot.measure() + "/" + spot.field(), "");
        int at = text.indexOf(plain(spot.quote()));
        if (at < 0) {
            throw new IllegalArgumentException("A label quotes what is not there: " + spot);
        }
        return at;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
