package ua.zvit.report.domain.document;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The form that a council has chosen for its reports. */
@Entity
@Table(name = "council_form")
public class FormChoice {
    @Id
    private long councilId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private FormVersion form;

    protected FormChoice() {}

    public FormChoice(long councilId, FormVersion form) {
        this.councilId = councilId;
        this.form = form;
    }

    public FormVersion form() {
        return form;
    }

    public void change(FormVersion chosen) {
        this.form = chosen;
    }
}
