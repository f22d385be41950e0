package ua.zvit.report.domain;

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
import ua.zvit.report.values.EntryFunding;
import ua.zvit.shared.Money;

/** Money of an entry from one fund: the plan as it stood when the report was made, and what was spent. */
@Entity
@Table(name = "entry_funding")
public class MoneyBySource {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private String name;
    private Money planned;
    private String words;
    private Money actual;
    private FundParts parts = FundParts.NONE;

    protected MoneyBySource() {}

    MoneyBySource(Entry entry, PlannedFunding plan) {
        this.entry = entry;
        this.source = plan.source();
        this.name = plan.name();
        plan(plan);
    }

    /** Takes the plan; what was spent stays. */
    final void plan(PlannedFunding wanted) {
        this.planned = wanted.planned();
        this.words = wanted.words();
        this.parts = parts.following(wanted.parts());
    }

    void spend(Money spent) {
        this.actual = spent;
    }

    void spend(String part, Money spent) {
        this.parts = parts.spent(part, spent);
    }

    Fund fund() {
        return new Fund(source, name);
    }

    Money actual() {
        return actual;
    }

    EntryFunding told() {
        return new EntryFunding(source, name, planned, words, actual, parts);
    }
}
