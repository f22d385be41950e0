package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.organisation.values.PositionSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.organisation.values.SigningPerson;
import ua.zvit.shared.Roles;

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
    private String holderTaxNumber;
    private boolean secretary;

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

    /** @return who may sign for the position; somebody who stands in takes the place of the holder */
    public AuthorisedSigner authorised(Optional<ActingAppointment> acting, String edrpou) {
        Signatory signatory = acting.map(this::actingBy).orElseGet(this::holder);
        String taxNumber = acting.map(ActingAppointment::taxNumber).orElse(acting.isPresent() ? null : holderTaxNumber);
        return new AuthorisedSigner(signatory.position(), signatory.name(), taxNumber, edrpou);
    }

    /** @return with which account the position signs; somebody who stands in takes the place of the holder */
    public SigningPerson signingPerson(Optional<ActingAppointment> acting) {
        AuthorisedSigner signer = authorised(acting, null);
        String username = acting.map(ActingAppointment::username).orElse(holderUsername);
        return new SigningPerson(signer.position(), signer.name(), username, signer.taxNumber() != null, secretary);
    }

    /** @return roles without which nobody can do the position's work */
    public Set<String> rolesToAct() {
        if (secretary) {
            return head ? Set.of(Roles.ACTING_HEAD, Roles.COUNCIL) : Set.of(Roles.COUNCIL);
        }
        return Set.of(Roles.ACTING_HEAD);
    }

    public boolean isHead() {
        return head;
    }

    /** @return id of the department it belongs to; null for a position of the council as a whole */
    public Long departmentId() {
        return departmentId;
    }

    public boolean isSecretary() {
        return secretary;
    }

    public void nameSecretary() {
        this.secretary = true;
    }

    public void releaseSecretary() {
        this.secretary = false;
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
