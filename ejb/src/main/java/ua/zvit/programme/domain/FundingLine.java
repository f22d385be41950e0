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
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.shared.Money;

/** Money of a measure for one year from one fund: the plan in force, and what was spent once the report is adopted. */
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

    private String name;
    private Money planned;
    private String words;
    private Money actual;
    private FundParts parts = FundParts.NONE;

    protected FundingLine() {}

    FundingLine(Measure measure, FundingDraft told) {
        this.measure = measure;
        this.year = told.year();
        this.source = told.source();
        this.name = told.name();
        plan(told);
    }

    boolean isOf(int wanted) {
        return year == wanted;
    }

    boolean isOf(FundingDraft wanted) {
        return year == wanted.year() && fund().equals(wanted.fund());
    }

    final void plan(FundingDraft wanted) {
        this.planned = wanted.planned();
        this.words = wanted.words();
        this.parts = wanted.parts();
    }

    FundingDraft draft() {
        return new FundingDraft(year, source, name, planned, words, parts);
    }

    /** @return true once the council has adopted the year's report */
    boolean isPosted() {
        return actual != null;
    }

    Fund fund() {
        return new Fund(source, name);
    }

    PlannedFunding plan() {
        return new PlannedFunding(source, name, planned, words, parts);
    }

    void post(Money spent) {
        this.actual = spent;
    }
}
