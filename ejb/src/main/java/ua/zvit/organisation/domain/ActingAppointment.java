package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ua.zvit.organisation.AppointmentSummary;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

/**
 * Who stands in for a position, from and to (both days inclusive), by which order. It ends by itself; two for one
 * position can't overlap.
 */
@Entity
@Table(name = "acting_appointment")
public class ActingAppointment {
    /** Ten digits, or series and number of a passport for those who took none. */
    private static final String TAX_NUMBER = "\\d{8,10}|\\p{Lu}{2}\\d{6}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "position_id")
    private Position position;

    private String username;
    private String personName;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String orderNumber;
    private LocalDate orderDate;
    private String taxNumber;

    protected ActingAppointment() {}

    /** @throws ZvitException {@code APPOINTMENT-INCOMPLETE}, {@code APPOINTMENT-TAX-NUMBER}, {@code APPOINTMENT-PERIOD} */
    public ActingAppointment(long councilId, Position position, AppointmentSummary order) {
        if (blank(order.username())
                || blank(order.personName())
                || blank(order.orderNumber())
                || order.orderDate() == null
                || order.validFrom() == null
                || order.validTo() == null) {
            throw new ZvitException(ErrorKind.INVALID, "APPOINTMENT-INCOMPLETE");
        }
        if (!blank(order.taxNumber()) && !order.taxNumber().strip().matches(TAX_NUMBER)) {
            throw new ZvitException(ErrorKind.INVALID, "APPOINTMENT-TAX-NUMBER");
        }
        if (order.validTo().isBefore(order.validFrom())) {
            throw new ZvitException(ErrorKind.INVALID, "APPOINTMENT-PERIOD");
        }
        this.councilId = councilId;
        this.position = position;
        this.username = order.username().strip();
        this.personName = order.personName().strip();
        this.validFrom = order.validFrom();
        this.validTo = order.validTo();
        this.orderNumber = order.orderNumber().strip();
        this.orderDate = order.orderDate();
        this.taxNumber = blank(order.taxNumber()) ? null : order.taxNumber().strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Position position() {
        return position;
    }

    public boolean isFor(String person) {
        return username.equals(person);
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    /** @return registration number of the taxpayer; null where it is not known */
    public String taxNumber() {
        return taxNumber;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public AppointmentSummary summary() {
        return new AppointmentSummary(
                id,
                position.code(),
                position.title(),
                username,
                personName,
                validFrom,
                validTo,
                orderNumber,
                orderDate,
                taxNumber);
    }
}
