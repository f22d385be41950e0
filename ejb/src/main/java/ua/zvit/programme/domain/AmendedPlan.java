package ua.zvit.programme.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ua.zvit.programme.values.ChangeKind;
import ua.zvit.programme.values.ProgrammeChange;

/** What an amendment did to the plan of one measure in one year, UAH; below zero where the plan was cut. */
@Entity
@Table(name = "amended_plan")
public class AmendedPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    private int year;
    private BigDecimal change;

    protected AmendedPlan() {}

    AmendedPlan(Amendment amendment, Measure measure, int year, BigDecimal change) {
        this.amendment = amendment;
        this.measure = measure;
        this.year = year;
        this.change = change;
    }

    /** @return by how much the plan was changed; what it was before is not known */
    ProgrammeChange told() {
        BigDecimal thousands = change.divide(BigDecimal.valueOf(1000)).stripTrailingZeros();
        String signed = (change.signum() > 0 ? "+" : "") + thousands.toPlainString();
        return new ProgrammeChange(ChangeKind.PLAN, measure.number(), year, null, null, signed);
    }

    boolean isOf(Measure wanted, int wantedYear) {
        return measure.number().equals(wanted.number()) && year == wantedYear;
    }
}
