package ua.zvit.report.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.review.ReadContent;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.domain.version.EntryVersion;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.version.Compared;
import ua.zvit.report.values.version.EntryVersions;
import ua.zvit.report.values.version.VersionChoice;
import ua.zvit.report.values.version.VersionComparison;
import ua.zvit.report.values.version.VersionDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Versions of an entry, for whoever may read the entry. What two of them have otherwise is found as what changed since an
 * approver decided, by the same code.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class VersionQueries {
    private ReportAccess access;
    private VersionRepository versions;

    protected VersionQueries() {}

    @Inject
    public VersionQueries(ReportAccess access, VersionRepository versions) {
        this.access = access;
        this.versions = versions;
    }

    /** @throws ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT} */
    public EntryVersions of(long reportId, String measure) {
        Viewer viewer = access.viewer();
        Entry entry = access.readable(viewer, reportId, measure);
        return new EntryVersions(
                versions.of(entry.id()),
                versions.submitted(entry.id()).isPresent(),
                versions.decided(entry).isPresent(),
                viewer.writes(entry),
                entry.version());
    }

    /** @throws ZvitException {@code VERSION-UNKNOWN}, or as {@link #of} */
    public VersionDetails version(long reportId, String measure, int number) {
        Entry entry = access.readable(access.viewer(), reportId, measure);
        EntryVersion version = versions.find(entry.id(), number).orElseThrow(VersionQueries::unknown);
        VersionText text = version.text();
        return new VersionDetails(version.summary(), EventMark.without(text.narrative()), text.told());
    }

    /**
     * @param before the text that is taken for the former
     * @throws ZvitException {@code VERSION-UNKNOWN} also where nothing was handed in or decided yet, or as {@link #of}
     */
    public VersionComparison compare(long reportId, String measure, VersionChoice before, VersionChoice after) {
        Entry entry = access.readable(access.viewer(), reportId, measure);
        Side old = side(entry, before);
        Side now = side(entry, after);
        List<FieldDifference> differences = now.read().since(old.read());
        boolean sameWords = differences.stream().noneMatch(VersionQueries::isNarrative);
        boolean reshaped = sameWords
                && old.narrative() != null
                && now.narrative() != null
                && !old.narrative().equals(now.narrative());
        return new VersionComparison(old.told(), now.told(), differences, reshaped);
    }

    /**
     * One of the two.
     *
     * @param narrative restricted HTML without marks of events; null where only its words are known
     */
    private record Side(Compared told, ReadContent read, String narrative) {}

    private Side side(Entry entry, VersionChoice choice) {
        return switch (choice.kind()) {
            case NOW -> side(new Compared(choice, null), VersionText.of(entry));
            case SUBMITTED -> side(choice, versions.submitted(entry.id()).orElseThrow(VersionQueries::unknown));
            case NUMBERED ->
                side(choice, versions.find(entry.id(), choice.number()).orElseThrow(VersionQueries::unknown));
            case SEEN -> {
                RecordedReview decided = versions.decided(entry).orElseThrow(VersionQueries::unknown);
                yield new Side(new Compared(choice, null), decided.seen(), null);
            }
        };
    }

    private static Side side(VersionChoice choice, EntryVersion version) {
        return side(new Compared(choice, version.summary()), version.text());
    }

    private static Side side(Compared told, VersionText text) {
        return new Side(told, text.read(), EventMark.without(text.narrative()));
    }

    private static boolean isNarrative(FieldDifference difference) {
        return difference.field() == EntryField.NARRATIVE;
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.VERSION_UNKNOWN);
    }
}
