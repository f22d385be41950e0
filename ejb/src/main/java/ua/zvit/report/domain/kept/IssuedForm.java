package ua.zvit.report.domain.kept;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ua.zvit.organisation.values.PrintRules;

/** By which form, in which unit and under which name a report's document was issued; they stay for good. */
@Embeddable
public class IssuedForm {
    private Long formId;

    @Enumerated(EnumType.STRING)
    private PrintRules.Unit moneyUnit;

    private Integer moneyDecimals;

    @Enumerated(EnumType.STRING)
    private PrintRules.Wording reportWording;

    protected IssuedForm() {}

    public IssuedForm(long form, PrintRules rules) {
        this.formId = form;
        this.moneyUnit = rules.unit();
        this.moneyDecimals = rules.decimals();
        this.reportWording = rules.wording();
    }

    /** @return id of the version of the form */
    public long form() {
        return formId;
    }

    public PrintRules rules() {
        return new PrintRules(moneyUnit, moneyDecimals, reportWording);
    }
}
