package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.organisation.PositionSummary;
import ua.zvit.organisation.Signatory;

/** A position that decides or signs; at most one head for each department. */
@Entity
@Table(name = "staff_position")
public class Position {
    /** How an acting head is named in front of the real position (ДСТУ 4163:2020, never «За» or a slash). */
    private static final String ACTING_PREFIX = "В. о. ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private Long departmentId;
    private String code;
    private String title;

    private String titleGenitive;
    private boolean head;
    private String holderUsername;
    private String holderName;

    protected Position() {}

    public long id() {
        return id;
    }

    public boolean isHeldBy(String username) {
        return username.equals(holderUsername);
    }

    /** @return who signs while nobody stands in */
    public Signatory holder() {
        return new Signatory(id, title, holderName == null ? "" : holderName, false, null, null);
    }

    /** @return who signs while the appointment is in force: «В. о. начальника …» */
    public Signatory actingBy(ActingAppointment appointment) {
        return new Signatory(
                id,
                ACTING_PREFIX + titleGenitive,
                appointment.personName(),
                true,
                appointment.orderNumber(),
                appointment.validTo());
    }

    public PositionSummary summary() {
        return new PositionSummary(code, title, holderName == null ? "" : holderName);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
