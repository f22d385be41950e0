package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.version.VersionRepository.Making;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Figures;
import ua.zvit.shared.Roles;

/**
 * A drafter writes into an entry of the own department. Incomplete content is kept; content made from a version that is
 * no longer the current one is refused, never merged in silence.
 */
@Stateless
public class SaveEntry {
    private ReportAccess access;
    private EntrySaving saving;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;

    protected SaveEntry() {}

    @Inject
    public SaveEntry(
            ReportAccess access, EntrySaving saving, OrganisationQueries organisation, ProgrammeQueries programmes) {
        this.access = access;
        this.saving = saving;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /**
     * @param version the version that the text was made from
     * @return the entry as it stands now
     * @throws ua.zvit.shared.ZvitException {@code ENTRY-STALE}, {@code ENTRY-LOCKED}, {@code ENTRY-OTHER-DEPARTMENT},
     *     {@code ENTRY-UNKNOWN}, {@code ENTRY-INVALID} with faults
     */
    @RolesAllowed(Roles.DRAFTER)
    public EntryDetails save(long reportId, String measure, EntryText text, int version) {
        Viewer viewer = access.viewer();
        Entry entry = access.writable(viewer, reportId, measure);
        saving.save(entry, text, version, making(viewer.person()));
        Figures.count("saves", "");
        Report report = entry.report();
        return new DetailsOf(
                        viewer,
                        programmes.background(
                                report.programmeId(), report.period().year()),
                        organisation.departments())
                .entry(entry);
    }

    private static Making making(CallerIdentity person) {
        return new Making(VersionOccasion.WRITTEN, person.username(), person.displayName(), Instant.now());
    }
}
