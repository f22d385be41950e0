package ua.zvit.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.DocumentNumber;

/** A decision by which the council changed a programme that it had adopted, with what it did to each measure's plan. */
@Entity
@Table(name = "amendment")
public class Amendment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String decisionNumber;
    private LocalDate decisionDate;

    private Instant recordedAt;
    private String recordedBy;
    private String recordedByName;
    private ProgrammeDraft stateBefore;

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<ChangeLine> changes = new ArrayList<>();

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
    private List<AmendedPlan> plans = new ArrayList<>();

    protected Amendment() {}

    Amendment(Programme programme, PlanChange change) {
        this.programme = programme;
        this.decisionNumber = change.decisionNumber();
        this.decisionDate = change.decisionDate();
    }

    /** Entered here, with the programme as it stood before. */
    Amendment(
            Programme programme,
            String decisionNumber,
            LocalDate decisionDate,
            ProgrammeDraft stateBefore,
            CallerIdentity who) {
        this.programme = programme;
        this.decisionNumber = decisionNumber;
        this.decisionDate = decisionDate;
        this.stateBefore = stateBefore;
        this.recordedAt = Instant.now();
        this.recordedBy = who.username();
        this.recordedByName = who.displayName();
    }

    void tell(List<ProgrammeChange> told) {
        told.forEach(change -> changes.add(new ChangeLine(this, changes.size(), change)));
    }

    public long id() {
        return id;
    }

    /** @return day of the council's decision */
    public LocalDate decidedOn() {
        return decisionDate;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    /** @return true when it was entered here, false when only a file's figures tell of it */
    boolean isRecorded() {
        return recordedAt != null;
    }

    ProgrammeDraft stateBefore() {
        return stateBefore;
    }

    public AmendmentDetails details() {
        return new AmendmentDetails(
                id,
                DocumentNumber.plain(decisionNumber),
                decisionDate,
                recordedAt,
                recordedByName,
                isRecorded()
                        ? changes.stream().map(ChangeLine::told).toList()
                        : plans.stream().map(AmendedPlan::told).toList());
    }

    boolean isBy(String number, LocalDate date) {
        return DocumentNumber.plain(decisionNumber).equals(number) && decisionDate.equals(date);
    }

    boolean isBy(PlanChange change) {
        return isBy(change.decisionNumber(), change.decisionDate());
    }

    boolean touches(Measure measure, int year) {
        return plans.stream().anyMatch(plan -> plan.isOf(measure, year));
    }

    void change(Measure measure, int year, PlanChange change) {
        plans.add(new AmendedPlan(this, measure, year, change.uah()));
    }
}
