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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.programme.values.PlanChange;
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

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
    private List<AmendedPlan> plans = new ArrayList<>();

    protected Amendment() {}

    Amendment(Programme programme, PlanChange change) {
        this.programme = programme;
        this.decisionNumber = change.decisionNumber();
        this.decisionDate = change.decisionDate();
    }

    boolean isBy(PlanChange change) {
        return DocumentNumber.plain(decisionNumber).equals(change.decisionNumber())
                && decisionDate.equals(change.decisionDate());
    }

    boolean touches(Measure measure, int year) {
        return plans.stream().anyMatch(plan -> plan.isOf(measure, year));
    }

    void change(Measure measure, int year, PlanChange change) {
        plans.add(new AmendedPlan(this, measure, year, change.uah()));
    }
}
