package ua.zvit.check.fixing;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.check.values.SkippedFix;
import ua.zvit.proofreading.fix.Edit;
import ua.zvit.proofreading.fix.HtmlPatch;
import ua.zvit.proofreading.fix.HtmlPatch.Patched;

/** Fixes applied to one narrative; what did not fit is told. */
record EntryFixes(String narrative, List<PlannedFix> applied, List<SkippedFix> skipped) {

    static EntryFixes apply(String measure, String html, List<PlannedFix> fixes) {
        Patched patched =
                new HtmlPatch(html).apply(fixes.stream().map(PlannedFix::edit).toList());
        List<Edit> open = new ArrayList<>(patched.applied());
        List<PlannedFix> applied = new ArrayList<>();
        List<SkippedFix> skipped = new ArrayList<>();
        for (PlannedFix fix : fixes) {
            if (open.remove(fix.edit())) {
                applied.add(fix);
            } else if (patched.applied().stream().anyMatch(edit -> overlaps(edit, fix.edit()))) {
                skipped.add(new SkippedFix(fix.identity(), measure, "fix-overlaps"));
            } else {
                skipped.add(new SkippedFix(fix.identity(), measure, "fix-changed"));
            }
        }
        return new EntryFixes(patched.html(), applied, skipped);
    }

    private static boolean overlaps(Edit one, Edit other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }
}
