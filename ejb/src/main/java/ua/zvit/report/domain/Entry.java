package ua.zvit.report.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.programme.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.ProgrammeOutline.SectionOutline;
import ua.zvit.report.EntryStatus;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;

/**
 * What one department reports on one measure. It may be incomplete while it is written; submitting asks for a narrative
 * and an amount. Titles and plan are as they stood when the report was made.
 */
@Entity
@Table(name = "entry")
public class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private long measureId;
    private String sectionNumber;
    private String sectionTitle;
    private int ordinal;
    private String number;
    private String title;
    private long departmentId;
    private Money planned;
    private Money actual;
    private String narrative = "";
    private String reason;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.DRAFT;

    private Instant changedAt = Instant.now();
    private String changedBy;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id desc")
    private List<Remark> remarks = new ArrayList<>();

    protected Entry() {}

    Entry(Report report, int ordinal, SectionOutline section, MeasureOutline measure, String author) {
        this.report = report;
        this.ordinal = ordinal;
        this.sectionNumber = section.number();
        this.sectionTitle = section.title();
        this.measureId = measure.id();
        this.number = measure.number();
        this.title = measure.title();
        this.departmentId = measure.departmentId();
        this.planned = measure.planned();
        this.changedBy = author;
    }

    /**
     * Takes what was written, complete or not.
     *
     * @param cleaned restricted HTML
     * @param spent UAH; null while unknown
     */
    public void write(String cleaned, Money spent, String why, String author) {
        this.narrative = cleaned;
        this.actual = spent;
        this.reason = why == null || why.isBlank() ? null : why.strip();
        this.changedAt = Instant.now();
        this.changedBy = author;
    }

    void submit() {
        this.status = EntryStatus.SUBMITTED;
    }

    void accept() {
        this.status = EntryStatus.ACCEPTED;
    }

    void reopen() {
        this.status = EntryStatus.SUBMITTED;
    }

    void sendBack(CallerIdentity approver, String comment) {
        this.status = EntryStatus.RETURNED;
        remarks.add(0, new Remark(this, approver, comment));
    }

    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    public Report report() {
        return report;
    }

    public int version() {
        return version;
    }

    public String sectionNumber() {
        return sectionNumber;
    }

    public String sectionTitle() {
        return sectionTitle;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public long departmentId() {
        return departmentId;
    }

    public Money planned() {
        return planned;
    }

    public Money actual() {
        return actual;
    }

    public String narrative() {
        return narrative;
    }

    public String reason() {
        return reason;
    }

    public EntryStatus status() {
        return status;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
