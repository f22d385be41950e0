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
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.shared.Quantity;

/** What a measure is to reach in one year. What was reached stands in the year's report. */
@Entity
@Table(name = "measure_indicator")
public class Indicator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    private int year;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String name;
    private String unit;
    private Quantity planned;

    protected Indicator() {}

    Indicator(Measure measure, int year, int ordinal, PlannedIndicator plan) {
        this.measure = measure;
        this.year = year;
        this.ordinal = ordinal;
        become(plan);
    }

    final void become(PlannedIndicator plan) {
        this.kind = plan.kind();
        this.name = plan.name();
        this.unit = plan.unit();
        this.planned = plan.planned();
    }

    IndicatorDraft draft() {
        return new IndicatorDraft(year, plan());
    }

    boolean isOf(int wanted) {
        return year == wanted;
    }

    PlannedIndicator plan() {
        return new PlannedIndicator(kind, name, unit, planned);
    }
}
