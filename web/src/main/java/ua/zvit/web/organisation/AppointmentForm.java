package ua.zvit.web.organisation;

import java.time.LocalDate;
import ua.zvit.organisation.values.AppointmentSummary;

/** The fields of a new acting appointment as they are being filled in. */
public class AppointmentForm {

    private String positionCode;
    private String username;
    private String personName;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String orderNumber;
    private LocalDate orderDate;
    private String taxNumber;

    /** The tax number is never shown again. */
    static AppointmentForm of(AppointmentSummary order) {
        AppointmentForm form = new AppointmentForm();
        form.positionCode = order.positionCode();
        form.username = order.username();
        form.personName = order.personName();
        form.validFrom = order.validFrom();
        form.validTo = order.validTo();
        form.orderNumber = order.orderNumber();
        form.orderDate = order.orderDate();
        return form;
    }

    AppointmentSummary order() {
        return new AppointmentSummary(
                0, positionCode, null, username, personName, validFrom, validTo, orderNumber, orderDate, taxNumber);
    }

    public String getPositionCode() {
        return positionCode;
    }

    public void setPositionCode(String positionCode) {
        this.positionCode = positionCode;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public LocalDate getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }
}
