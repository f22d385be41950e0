package ua.zvit.report.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.printing.merge.MergeChoice;
import ua.zvit.printing.merge.NarrativeMerge;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.merge.EntryMerge;
import ua.zvit.report.values.merge.MergePick;
import ua.zvit.report.values.merge.MergePiece;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.Roles;

/** A drafter whose text was made from an older version sees what comes of it and of the newer one together. */
@Stateless
@RolesAllowed(Roles.DRAFTER)
public class MergeEntry {
    private ReportAccess access;
    private ReportQueries reports;

    protected MergeEntry() {}

    @Inject
    public MergeEntry(ReportAccess access, ReportQueries reports) {
        this.access = access;
        this.reports = reports;
    }

    /**
     * @param before the narrative that the caller's was made from
     * @param mine the caller's narrative
     * @param picks what was chosen where both changed the same, in order; fewer than there are such places while not all
     *     are chosen
     * @throws ua.zvit.shared.ZvitException {@code ENTRY-LOCKED}, {@code ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-UNKNOWN}
     */
    public EntryMerge merge(long reportId, String measure, String before, String mine, List<MergePick> picks) {
        Viewer viewer = access.viewer();
        access.writable(viewer, reportId, measure);
        EntryDetails theirs = reports.entry(reportId, measure);
        NarrativeMerge merge = NarrativeMerge.of(
                RestrictedHtml.clean(before), RestrictedHtml.clean(mine), RestrictedHtml.clean(theirs.narrative()));
        boolean settled = picks.size() == merge.conflicts();
        String narrative = settled
                ? merge.html(picks.stream()
                        .map(pick -> MergeChoice.valueOf(pick.name()))
                        .toList())
                : null;
        return new EntryMerge(theirs, viewer.person().displayName(), pieces(merge), narrative);
    }

    private static List<MergePiece> pieces(NarrativeMerge merge) {
        return merge.shown().stream()
                .map(each -> new MergePiece(each.kind(), each.before(), each.mine(), each.theirs(), each.joinable()))
                .toList();
    }
}
