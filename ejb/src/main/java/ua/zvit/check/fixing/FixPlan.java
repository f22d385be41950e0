package ua.zvit.check.fixing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.check.CheckRights;
import ua.zvit.check.IdentifiedFinding;
import ua.zvit.check.values.SkippedFix;
import ua.zvit.proofreading.Place;
import ua.zvit.report.values.ReportOutline.EntryOutline;

/** Which places are to be mended in which entry, and which of the fixes asked for can't be. */
record FixPlan(Map<String, List<PlannedFix>> byMeasure, List<SkippedFix> skipped) {

    static FixPlan of(CheckRights rights, List<IdentifiedFinding> findings, Set<String> identities) {
        FixPlan plan = new FixPlan(new LinkedHashMap<>(), new ArrayList<>());
        Set<String> missing = new HashSet<>(identities);
        for (IdentifiedFinding found : findings) {
            if (identities.contains(found.identity())) {
                missing.remove(found.identity());
                found.finding().places().forEach(place -> plan.add(rights, found, place));
            }
        }
        missing.forEach(identity -> plan.skipped().add(new SkippedFix(identity, "", "fix-changed")));
        return plan;
    }

    private void add(CheckRights rights, IdentifiedFinding found, Place place) {
        if (rights.mayFix(place)) {
            byMeasure
                    .computeIfAbsent(place.measure(), measure -> new ArrayList<>())
                    .add(new PlannedFix(found.identity(), found.finding().rule(), place));
        } else {
            skipped.add(new SkippedFix(found.identity(), place.measure(), reason(rights, place)));
        }
    }

    private static String reason(CheckRights rights, Place place) {
        if (place.fix() == null || !"narrative".equals(place.field())) {
            return "fix-none";
        }
        boolean own =
                rights.report().entry(place.measure()).map(EntryOutline::own).orElse(false);
        return own ? "fix-locked" : "fix-other-department";
    }
}
