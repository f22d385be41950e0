package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Who stands in for a position, from and to (both days inclusive), by which order. It ends by itself, or earlier by
 * another order; what was mistyped is corrected; what has not begun can be withdrawn. Two for one position can't overlap.
 */
@Entity
@Table(name = "acting_appointment")
public class ActingAppointment {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

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

    /**
     * @throws ZvitException {@code APPOINTMENT-INCOMPLETE}, {@code APPOINTMENT-TAX-NUMBER}, {@code APPOINTMENT-PERIOD},
     *     {@code APPOINTMENT-ORDER-DATE} for an order of a day to come, or of one on which somebody acted without it
     */
    public ActingAppointment(long councilId, Position position, AppointmentSummary order) {
        this.councilId = councilId;
        this.position = position;
        write(order);
        this.taxNumber = blank(order.taxNumber()) ? null : order.taxNumber().strip();
    }

    /**
     * Puts right what was mistyped; the position stays.
     *
     * @param order without a tax number when that stays as it is
     * @throws ZvitException as the constructor does
     */
    public void correct(AppointmentSummary order) {
        write(order);
        if (!blank(order.taxNumber())) {
            this.taxNumber = order.taxNumber().strip();
        }
    }

    /**
     * Ends it before its last day.
     *
     * @throws ZvitException {@code APPOINTMENT-END} for a day that is not between its first and the one before its last
     */
    public void end(LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(validFrom) || !lastDay.isBefore(validTo)) {
            throw new ZvitException(
                    ErrorCode.APPOINTMENT_END,
                    validFrom.format(DAY),
                    validTo.minusDays(1).format(DAY));
        }
        this.validTo = lastDay;
    }

    /** Names the account as the identity provider writes it, which is how tasks find it. */
    public void give(Account account) {
        this.username = account.username();
    }

    private void write(AppointmentSummary order) {
        if (blank(order.username())
                || blank(order.personName())
                || blank(order.orderNumber())
                || order.orderDate() == null
                || order.validFrom() == null
                || order.validTo() == null) {
            throw new ZvitException(ErrorCode.APPOINTMENT_INCOMPLETE);
        }
        if (!blank(order.taxNumber()) && !order.taxNumber().strip().matches(HolderRules.TAX_NUMBER)) {
            throw new ZvitException(ErrorCode.APPOINTMENT_TAX_NUMBER);
        }
        if (order.validTo().isBefore(order.validFrom())) {
            throw new ZvitException(ErrorCode.APPOINTMENT_PERIOD);
        }
        if (order.orderDate().isAfter(LocalDate.now()) || order.orderDate().isAfter(order.validFrom())) {
            throw new ZvitException(ErrorCode.APPOINTMENT_ORDER_DATE);
        }
        this.username = order.username().strip();
        this.personName = order.personName().strip();
        this.validFrom = order.validFrom();
        this.validTo = order.validTo();
        this.orderNumber = order.orderNumber();
        this.orderDate = order.orderDate();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Position position() {
        return position;
    }

    public int version() {
        return version;
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
        return DocumentNumber.plain(orderNumber);
    }

    public LocalDate validFrom() {
        return validFrom;
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
