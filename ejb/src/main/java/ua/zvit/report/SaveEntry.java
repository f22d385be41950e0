package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.events.CiteEvents;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.Figures;
import ua.zvit.shared.Roles;

/**
 * A drafter writes into an entry of the own department. Incomplete content is kept; content made from a version that is
 * no longer the current one is refused, never merged in silence.
 */
@Stateless
public class SaveEntry {
    private ReportRepository reports;
    private ReportAccess access;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private CiteEvents events;

    protected SaveEntry() {}

    @Inject
    public SaveEntry(
            ReportRepository reports,
            ReportAccess access,
            OrganisationQueries organisation,
            ProgrammeQueries programmes,
            CiteEvents events) {
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
        this.programmes = programmes;
        this.events = events;
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
        EntrySaving.save(entry, text, version, viewer.person().displayName(), reports, events);
        Figures.count("saves", "");
        Report report = entry.report();
        return new DetailsOf(
                        viewer,
                        programmes.background(
                                report.programmeId(), report.period().year()),
                        organisation.departments())
                .entry(entry);
    }
}
