package ua.zvit.web.organisation.positions;

import java.time.LocalDate;
import ua.zvit.organisation.values.HolderSummary;

/** Who is to hold a position, as it is being filled in. */
public class HolderForm {
    private String username;
    private String personName;
    private String taxNumber;
    private LocalDate from;
    private LocalDate to;

    /** The tax number is never shown again. */
    static HolderForm of(HolderSummary holder) {
        HolderForm form = new HolderForm();
        form.username = holder.username();
        form.personName = holder.personName();
        form.from = holder.from();
        form.to = holder.to();
        return form;
    }

    HolderSummary holder() {
        return new HolderSummary(username, personName, taxNumber, from, to);
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

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
