package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Letterhead;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A department of a council; its code equals the last element of the group path at the identity provider. It may be
 * renamed, and ends by being closed: then another goes on with its work, and it stays in the reports that name it.
 */
@Entity
@Table(name = "department")
public class Department {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private String code;
    private String name;
    private String shortName;
    private String address = "";
    private String phone = "";
    private String email = "";
    private String edrpou;
    private LocalDate closedFrom;

    private Long successorId;

    protected Department() {}

    /** @throws ZvitException {@code DEPARTMENT-INVALID} with a fault for each thing that is missing or wrong */
    public Department(long councilId, DepartmentDetails details) {
        this.councilId = councilId;
        HouseFaults.refuse(
                ErrorCode.DEPARTMENT_INVALID, HouseFaults.ofCode(details.code()), HouseFaults.of(details, null));
        this.code = details.code();
        take(details);
    }

    /**
     * Takes other names and addresses; the code stays.
     *
     * @throws ZvitException {@code DEPARTMENT-CLOSED}, {@code DEPARTMENT-INVALID}
     */
    public void describe(DepartmentDetails details) {
        requireOpen();
        HouseFaults.refuse(ErrorCode.DEPARTMENT_INVALID, List.of(), HouseFaults.of(details, edrpou));
        take(details);
    }

    private void take(DepartmentDetails details) {
        this.name = details.name();
        this.shortName = details.shortName();
        this.address = details.letterhead().address();
        this.phone = details.letterhead().phone();
        this.email = details.letterhead().email();
        this.edrpou = details.edrpou();
    }

    /**
     * Ends it. Its work passes to the other at once, so that it can't be closed ahead.
     *
     * @param from first day on which it is no more
     * @throws ZvitException {@code DEPARTMENT-CLOSED} also for the other, {@code DEPARTMENT-CLOSING} for a day to come or
     *     without another that goes on
     */
    public void close(LocalDate from, Department other) {
        requireOpen();
        if (from == null || from.isAfter(LocalDate.now()) || other.id() == id) {
            throw new ZvitException(ErrorCode.DEPARTMENT_CLOSING);
        }
        other.requireOpen();
        this.closedFrom = from;
        this.successorId = other.id();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ZvitException(ErrorCode.DEPARTMENT_CLOSED, name);
        }
    }

    public boolean isOpen() {
        return closedFrom == null;
    }

    /** @return id of the department that went on with its work; null while it works itself */
    public Long successorId() {
        return successorId;
    }

    public long id() {
        return id;
    }

    public long councilId() {
        return councilId;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean hasId(long wanted) {
        return id == wanted;
    }

    /** @return its own code in the state register; null for a department that is a part of the council's body */
    public String edrpou() {
        return edrpou;
    }

    public DepartmentSummary summary() {
        return new DepartmentSummary(id, code, name, shortName, address, phone, email);
    }

    /** @param successor code of the department that went on with its work; means nothing while it works itself */
    public DepartmentDetails details(String successor) {
        return new DepartmentDetails(
                code,
                name,
                shortName,
                new Letterhead(address, phone, email),
                edrpou,
                isOpen() ? null : new DepartmentDetails.Closing(closedFrom, successor),
                version);
    }
}
