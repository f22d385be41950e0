package ua.zvit.check.fixing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.check.CheckAccess;
import ua.zvit.check.CheckView;
import ua.zvit.check.LiveCheck;
import ua.zvit.check.WritingView;
import ua.zvit.check.values.FixResult;
import ua.zvit.check.values.SkippedFix;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Applies the fixes of findings to entries of the own department. Each entry is written in a transaction of its own: what
 * somebody else is writing at the moment is left out and told, all else is mended.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FixFinding {
    private static final int MOST = 2_000;

    private CheckAccess access;
    private LiveCheck live;
    private FixEntry entries;

    protected FixFinding() {}

    @Inject
    public FixFinding(CheckAccess access, LiveCheck live, FixEntry entries) {
        this.access = access;
        this.live = live;
        this.entries = entries;
    }

    /** Like {@link #fix(long, List, Map)}, whatever version the caller has seen. */
    @RolesAllowed(Roles.DRAFTER)
    public FixResult fix(long reportId, List<String> identities) {
        return fix(reportId, identities, Map.of());
    }

    /**
     * @param versions by measure, the versions of the entries that the caller has seen; an entry of another version is left
     *     alone, one that is not named is written as it stands
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code FIX-TOO-MANY}
     */
    @RolesAllowed(Roles.DRAFTER)
    public FixResult fix(long reportId, List<String> identities, Map<String, Integer> versions) {
        CheckView view = access.view(reportId);
        FixPlan plan = FixPlan.of(view.rights(), view.shown(), bounded(identities));
        List<SkippedFix> skipped = new ArrayList<>(plan.skipped());
        Map<String, Integer> written = new LinkedHashMap<>();
        int applied = 0;
        for (Map.Entry<String, List<PlannedFix>> entry : plan.byMeasure().entrySet()) {
            String measure = entry.getKey();
            int current = view.rights().report().entry(measure).orElseThrow().version();
            FixedEntry outcome = versions.getOrDefault(measure, current) == current
                    ? apply(reportId, measure, current, entry.getValue())
                    : FixedEntry.untouched(current, entry.getValue());
            skipped.addAll(outcome.skipped());
            if (outcome.applied() > 0) {
                applied += outcome.applied();
                written.put(measure, outcome.version());
            }
        }
        return new FixResult(applied, skipped, written);
    }

    private FixedEntry apply(long reportId, String measure, int version, List<PlannedFix> fixes) {
        try {
            return entries.fix(reportId, measure, version, fixes);
        } catch (ZvitException refused) {
            if (refused.kind() != ErrorKind.STALE && refused.kind() != ErrorKind.CONFLICT) {
                throw refused;
            }
            return FixedEntry.untouched(version, fixes);
        }
    }

    /**
     * Counts fixes that the page has applied in the editor itself, so that the summary before approval tells of them too.
     *
     * @param before the text in which they were found
     * @param identities what the entry's own rules do not find in it is not counted
     * @throws ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-INVALID}
     */
    @RolesAllowed(Roles.DRAFTER)
    public void count(long reportId, String measure, EntryText before, List<String> identities) {
        WritingView view = access.writing(reportId, true);
        FixPlan plan = FixPlan.of(view.rights(), live.of(view, measure, before), bounded(identities));
        entries.count(reportId, measure, plan.byMeasure().getOrDefault(measure, List.of()));
    }

    private static Set<String> bounded(List<String> identities) {
        if (identities.size() > MOST) {
            throw new ZvitException(ErrorCode.FIX_TOO_MANY, MOST);
        }
        return new HashSet<>(identities);
    }
}
