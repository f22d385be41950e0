package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.version.VersionRepository.Making;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.shared.Roles;

/**
 * Writes what a file that was brought back says of an entry, by the rules of {@link SaveEntry}. A drafter brings entries of the
 * own department; the administrator those of departments that work without access, and then the department is the author,
 * with the file's name.
 */
@Stateless
public class SaveReturnedEntry {
    private ReportAccess access;
    private EntrySaving saving;
    private OrganisationQueries organisation;

    protected SaveReturnedEntry() {}

    @Inject
    public SaveReturnedEntry(ReportAccess access, EntrySaving saving, OrganisationQueries organisation) {
        this.access = access;
        this.saving = saving;
        this.organisation = organisation;
    }

    /**
     * @param version that the text was compared with
     * @param fileName as it was brought
     * @throws ua.zvit.shared.ZvitException {@code ENTRY-STALE}, {@code ENTRY-LOCKED}, {@code ENTRY-OTHER-DEPARTMENT},
     *     {@code ENTRY-UNKNOWN}, {@code ENTRY-INVALID} with faults
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
    public void save(long reportId, String measure, EntryText text, int version, String fileName) {
        Viewer viewer = access.viewer();
        Entry entry = access.bringable(viewer, reportId, measure);
        boolean own = viewer.mayWrite(entry.departmentId());
        String author = own ? viewer.person().displayName() : author(entry, fileName);
        saving.save(
                entry,
                text,
                version,
                new Making(VersionOccasion.BROUGHT, viewer.person().username(), author, Instant.now()));
    }

    private String author(Entry entry, String fileName) {
        return organisation.departments().stream()
                .filter(department -> department.id() == entry.departmentId())
                .map(DepartmentSummary::shortName)
                .findFirst()
                .map(new ImportSource(fileName, true)::author)
                .orElseThrow();
    }
}
