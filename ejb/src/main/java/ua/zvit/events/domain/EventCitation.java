package ua.zvit.events.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.events.values.CitationPlace;
import ua.zvit.events.values.CitingEntry;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** An entry cites an event: read out of its text whenever that is kept, and nothing but that. */
@Entity
@Table(name = "event_citation")
public class EventCitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long eventId;
    private int seenRevision;
    private long entryId;
    private long councilId;
    private long programmeId;
    private long reportId;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    private int year;
    private String measure;
    private String label;
    private long departmentId;

    protected EventCitation() {}

    /** @param seen revision of the event; of several passages of the text the oldest */
    public EventCitation(long councilId, long event, int seen, CitingEntry entry) {
        this.councilId = councilId;
        this.eventId = event;
        this.seenRevision = seen;
        this.entryId = entry.entryId();
        this.programmeId = entry.programmeId();
        this.reportId = entry.reportId();
        this.period = entry.period().kind();
        this.year = entry.period().year();
        this.measure = entry.measure();
        this.label = entry.label();
        this.departmentId = entry.departmentId();
    }

    public long eventId() {
        return eventId;
    }

    public String measure() {
        return measure;
    }

    public long programmeId() {
        return programmeId;
    }

    public long departmentId() {
        return departmentId;
    }

    /**
     * @param programme title
     * @param department short name
     */
    public CitationPlace place(String programme, String department) {
        return new CitationPlace(
                reportId, programme, new ReportingPeriod(period, year), measure, label, department, seenRevision);
    }
}
