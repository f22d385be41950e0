package ua.zvit.report.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ua.zvit.events.CiteEvents;
import ua.zvit.report.EntrySaving;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.version.RestoringText;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.report.domain.version.VersionRepository.Making;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.version.RestoredVersion;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A drafter makes a former version the text of the entry again. It is written as any text is, as a version of its own, so what
 * stood there before can be taken back the same way.
 */
@Stateless
public class RestoreVersion {
    private ReportAccess access;
    private VersionRepository versions;
    private EntrySaving saving;
    private CiteEvents events;

    protected RestoreVersion() {}

    @Inject
    public RestoreVersion(ReportAccess access, VersionRepository versions, EntrySaving saving, CiteEvents events) {
        this.access = access;
        this.versions = versions;
        this.saving = saving;
        this.events = events;
    }

    /**
     * @param number of the version
     * @param version of the entry that was read
     * @throws ZvitException {@code VERSION-UNKNOWN}, {@code ENTRY-STALE}, {@code ENTRY-LOCKED}, {@code
     *     ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-UNKNOWN}, {@code ENTRY-INVALID} with faults
     */
    @RolesAllowed(Roles.DRAFTER)
    public RestoredVersion restore(long reportId, String measure, int number, int version) {
        Viewer viewer = access.viewer();
        Entry entry = access.writable(viewer, reportId, measure);
        VersionText former = versions.find(entry.id(), number)
                .orElseThrow(() -> new ZvitException(ErrorCode.VERSION_UNKNOWN))
                .text();
        String narrative = marked(former.narrative());
        RestoringText restoring = new RestoringText(entry, former);
        CallerIdentity person = viewer.person();
        saving.save(
                entry,
                restoring.text(narrative),
                version,
                new Making(VersionOccasion.RESTORED, person.username(), person.displayName(), Instant.now()));
        return new RestoredVersion(entry.version(), restoring.left(), !narrative.equals(former.narrative()));
    }

    /** @return with the words, and the marks only where the register has every event that they name */
    private String marked(String narrative) {
        List<EventMark> marks = EventMark.in(narrative);
        Set<Long> gone = events.unknown(marks);
        return gone.isEmpty() ? narrative : EventMark.without(narrative);
    }
}
