package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.events.CiteEvents;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ImportSource;
import ua.zvit.shared.Roles;

/**
 * Writes what a file that was brought back says of an entry, by the rules of {@link SaveEntry}. A drafter brings entries of the
 * own department; the administrator those of departments that work without access, and then the department is the author,
 * with the file's name.
 */
@Stateless
public class SaveReturnedEntry {
    private ReportRepository reports;
    private ReportAccess access;
    private OrganisationQueries organisation;
    private CiteEvents events;

    protected SaveReturnedEntry() {}

    @Inject
    public SaveReturnedEntry(
            ReportRepository reports, ReportAccess access, OrganisationQueries organisation, CiteEvents events) {
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
        this.events = events;
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
        EntrySaving.save(entry, text, version, author, reports, events);
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
