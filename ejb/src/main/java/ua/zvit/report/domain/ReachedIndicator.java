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
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.shared.Quantity;

/** An indicator of an entry: the plan as it stood when the report was made, what was reached, and why it differs. */
@Entity
@Table(name = "entry_indicator")
public class ReachedIndicator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String name;
    private String unit;
    private Quantity planned;
    private Quantity actual;
    private String reason;

    protected ReachedIndicator() {}

    ReachedIndicator(Entry entry, int ordinal, PlannedIndicator plan) {
        this.entry = entry;
        this.ordinal = ordinal;
        plan(plan);
    }

    final void plan(PlannedIndicator plan) {
        this.kind = plan.kind();
        this.name = plan.name();
        this.unit = plan.unit();
        this.planned = plan.planned();
    }

    void reach(Quantity reached, String why) {
        this.actual = reached;
        this.reason = why == null || why.isBlank() ? null : why.strip();
    }

    boolean isUntouched() {
        return actual == null && reason == null;
    }

    EntryIndicator told() {
        return new EntryIndicator(ordinal + 1, kind, name, unit, planned, actual, reason);
    }
}
