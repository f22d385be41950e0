package ua.zvit.organisation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.organisation.values.HolderSummary;
import ua.zvit.organisation.values.Office;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.organisation.values.PositionSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.organisation.values.SigningPerson;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A position that decides or signs; at most one head for each department. One person at a time holds it, from and to; who
 * comes next ends the time of who was there, and stays on record.
 */
@Entity
@Table(name = "staff_position")
public class Position {
    /** How an acting head is named in front of the real position (ДСТУ 4163:2020, never «За» or a slash). */
    private static final String ACTING_PREFIX = "В. о. ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private Long departmentId;
    private String code;
    private String title;

    private String titleGenitive;
    private boolean head;
    private String holderUsername;
    private String holderName;
    private String holderTaxNumber;
    private LocalDate holderFrom;
    private LocalDate holderTo;
    private boolean secretary;

    @OneToMany(mappedBy = "position", cascade = CascadeType.PERSIST)
    @OrderBy("validTo desc, id desc")
    private List<EarlierHolder> earlier = new ArrayList<>();

    protected Position() {}

    /**
     * @param department id of the department it belongs to; null for one of the council as a whole
     * @throws ZvitException {@code POSITION-INVALID} with a fault for each thing that is missing or wrong
     */
    public Position(long councilId, Long department, PositionDetails details) {
        HouseFaults.refuse(ErrorCode.POSITION_INVALID, HouseFaults.ofCode(details.code()), HouseFaults.of(details));
        this.councilId = councilId;
        this.departmentId = department;
        this.code = details.code();
        this.head = details.head() && department != null;
        this.title = details.title();
        this.titleGenitive = details.titleGenitive();
    }

    /** @throws ZvitException {@code POSITION-INVALID} with a fault for each thing that is missing or wrong */
    public void rename(PositionDetails details) {
        HouseFaults.refuse(ErrorCode.POSITION_INVALID, List.of(), HouseFaults.of(details));
        this.title = details.title();
        this.titleGenitive = details.titleGenitive();
    }

    /**
     * Names who holds it. Somebody who begins later than who holds it now ends that time the day before; with the same
     * first day, what stands is put right.
     *
     * @throws ZvitException {@code HOLDER-INVALID}, {@code HOLDER-PERIOD} for one who would begin before who stands
     */
    public void hold(HolderSummary wanted) {
        HolderRules.check(wanted);
        HolderSummary standing = latest();
        boolean same = standing != null && wanted.username().equals(standing.username());
        boolean next = standing != null && !wanted.from().equals(standing.from()) && !(same && standing.from() == null);
        if (next && standing.from() != null && wanted.from().isBefore(standing.from())) {
            throw new ZvitException(ErrorCode.HOLDER_PERIOD, standing.from());
        }
        if (next) {
            LocalDate before = wanted.from().minusDays(1);
            boolean ended = standing.to() != null && standing.to().isBefore(before);
            earlier.add(0, new EarlierHolder(this, standing, ended ? standing.to() : before));
        }
        this.holderTaxNumber = wanted.taxNumber() == null && same ? holderTaxNumber : wanted.taxNumber();
        this.holderUsername = wanted.username();
        this.holderName = wanted.personName();
        this.holderFrom = wanted.from();
        this.holderTo = wanted.to();
    }

    private HolderSummary latest() {
        return holderName == null && holderUsername == null
                ? null
                : new HolderSummary(holderUsername, holderName, holderTaxNumber, holderFrom, holderTo);
    }

    /** @return who holds it on that day, whoever stands in */
    public Optional<HolderSummary> holderOn(LocalDate day) {
        HolderSummary latest = latest();
        if (latest == null || latest.covers(day) || holderFrom == null || !day.isBefore(holderFrom)) {
            return Optional.ofNullable(latest).filter(holder -> holder.covers(day));
        }
        return earlier.stream()
                .map(EarlierHolder::summary)
                .filter(holder -> holder.covers(day))
                .findFirst();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public boolean isHeldBy(String username, LocalDate day) {
        return holderOn(day)
                .filter(holder -> username.equals(holder.username()))
                .isPresent();
    }

    /** @return who signs on that day while nobody stands in */
    public Signatory holder(LocalDate day) {
        return new Signatory(id, title, nameOn(day), false, null, null);
    }

    private String nameOn(LocalDate day) {
        return holderOn(day).map(HolderSummary::personName).orElse("");
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

    /** @return who may sign for the position on that day; somebody who stands in takes the place of the holder */
    public AuthorisedSigner authorised(Optional<ActingAppointment> acting, LocalDate day, String edrpou) {
        Signatory signatory = acting.map(this::actingBy).orElseGet(() -> holder(day));
        String taxNumber = acting.isPresent()
                ? acting.get().taxNumber()
                : holderOn(day).map(HolderSummary::taxNumber).orElse(null);
        return new AuthorisedSigner(signatory.position(), signatory.name(), taxNumber, edrpou);
    }

    /** @return with which account the position signs on that day; who stands in takes the place of the holder */
    public SigningPerson signingPerson(Optional<ActingAppointment> acting, LocalDate day) {
        AuthorisedSigner signer = authorised(acting, day, null);
        String username = acting.map(ActingAppointment::username)
                .or(() -> holderOn(day).map(HolderSummary::username))
                .orElse(null);
        return new SigningPerson(signer.position(), signer.name(), username, signer.taxNumber() != null, secretary);
    }

    /** @param department code of the department it belongs to; null for none */
    public Office office(Optional<ActingAppointment> acting, LocalDate day, String department) {
        SigningPerson person = signingPerson(acting, day);
        return new Office(id, code, person.position(), person.name(), person.username(), department, head);
    }

    /**
     * @return roles without which nobody can do the position's work; none where there is no work yet, for the council's
     *     secretary has a position before it is named the secretary's
     */
    public Set<String> rolesToAct() {
        if (secretary) {
            return head ? Set.of(Roles.ACTING_HEAD, Roles.COUNCIL) : Set.of(Roles.COUNCIL);
        }
        return departmentId == null && !head ? Set.of() : Set.of(Roles.ACTING_HEAD);
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
        return new PositionSummary(code, title, nameOn(LocalDate.now()));
    }

    /** @param department code of the department it belongs to; null for none */
    public PositionDetails details(String department) {
        return new PositionDetails(
                code,
                title,
                titleGenitive,
                department,
                head,
                secretary,
                latest(),
                earlier.stream().map(EarlierHolder::summary).toList(),
                version);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
