package ua.zvit.approval.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.zvit.approval.values.circuit.CircuitPlan;

/**
 * The stages of visas that reports of a council, or of one of its programmes, are started with. A report takes a copy
 * along; what is changed here reaches the reports that start later.
 */
@Entity
@Table(name = "circuit")
public class Circuit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private Long programmeId;
    private CircuitPlan plan;

    protected Circuit() {}

    /**
     * @param programmeId null for the council's own
     * @throws ua.zvit.shared.ZvitException {@code CIRCUIT-INVALID} with each fault
     */
    public Circuit(long councilId, Long programmeId, CircuitPlan plan) {
        this.councilId = councilId;
        this.programmeId = programmeId;
        this.version = 1;
        take(plan);
    }

    /** @throws ua.zvit.shared.ZvitException {@code CIRCUIT-INVALID} with each fault */
    public void lay(CircuitPlan wanted) {
        take(wanted);
    }

    private void take(CircuitPlan wanted) {
        CircuitRules.check(wanted);
        this.plan = wanted;
    }

    public int version() {
        return version;
    }

    public CircuitPlan plan() {
        return plan;
    }
}
