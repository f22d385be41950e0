package ua.zvit.programme.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.shared.Money;

/** Money of a measure for one year from one source: the plan in force, and what was spent once the report is adopted. */
@Entity
@Table(name = "funding_line")
public class FundingLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    private int year;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private Money planned;
    private Money actual;

    protected FundingLine() {}

    FundingLine(Measure measure, int year, FundingSource source, Money planned) {
        this.measure = measure;
        this.year = year;
        this.source = source;
        this.planned = planned;
    }

    boolean isOf(int wanted) {
        return year == wanted;
    }

    boolean isOf(FundingDraft wanted) {
        return year == wanted.year() && source == wanted.source();
    }

    void plan(Money wanted) {
        this.planned = wanted;
    }

    FundingDraft draft() {
        return new FundingDraft(year, source, planned);
    }

    /** @return true once the council has adopted the year's report */
    boolean isPosted() {
        return actual != null;
    }

    FundingSource source() {
        return source;
    }

    PlannedFunding plan() {
        return new PlannedFunding(source, planned);
    }

    void post(Money spent) {
        this.actual = spent;
    }
}
