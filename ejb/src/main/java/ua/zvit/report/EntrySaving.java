package ua.zvit.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.events.CiteEvents;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.listing.CitingText;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.report.domain.version.VersionRepository.FormerText;
import ua.zvit.report.domain.version.VersionRepository.Kept;
import ua.zvit.report.domain.version.VersionRepository.Making;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * How a text gets into an entry, whichever way it comes: never over a version that it was not made from, together with what
 * it cites of the register of events, and with what the entry says now kept as a version.
 */
@ApplicationScoped
public class EntrySaving {
    private ReportRepository reports;
    private VersionRepository versions;
    private CiteEvents events;

    protected EntrySaving() {}

    @Inject
    public EntrySaving(ReportRepository reports, VersionRepository versions, CiteEvents events) {
        this.reports = reports;
        this.versions = versions;
        this.events = events;
    }

    /**
     * Writes the text first: of two who save at once the later one is told by the entry, before either cites anything.
     *
     * @param version the one that the text was made from
     * @param making why and by whom; its name is the author's
     * @throws ZvitException {@code ENTRY-STALE}, {@code ENTRY-INVALID} with faults
     */
    public void save(Entry entry, EntryText text, int version, Making making) {
        if (entry.version() != version) {
            throw new ZvitException(ErrorCode.ENTRY_STALE);
        }
        EntryWriting writing = new EntryWriting(entry, text);
        List<Fault> faults = new ArrayList<>(writing.faults());
        List<EventMark> before = EventMark.in(entry.narrative());
        List<EventMark> marks = writing.marks();
        boolean same = marks.equals(before);
        if (!same && !events.unknown(marks).isEmpty()) {
            faults.add(Fault.at(entry.number(), "narrative", "event-mark-unknown"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INVALID, faults);
        }
        FormerText former = former(entry);
        writing.into(making.name());
        reports.write();
        versions.keep(List.of(new Kept(entry, VersionText.of(entry), former)), making);
        if (!same) {
            events.cite(CitingText.of(entry), marks);
        }
    }

    /** @return null where nothing stood there */
    private static FormerText former(Entry entry) {
        VersionText text = VersionText.of(entry);
        return text.isTold() ? new FormerText(text, entry.changedBy(), entry.changedAt()) : null;
    }
}
