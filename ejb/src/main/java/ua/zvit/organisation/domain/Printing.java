package ua.zvit.organisation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ua.zvit.organisation.values.PrintRules;

/** How the documents of a council tell money and what they are called. */
@Embeddable
public class Printing {
    @Enumerated(EnumType.STRING)
    private PrintRules.Unit moneyUnit;

    private int moneyDecimals;

    @Enumerated(EnumType.STRING)
    private PrintRules.Wording reportWording;

    protected Printing() {}

    Printing(PrintRules rules) {
        this.moneyUnit = rules.unit();
        this.moneyDecimals = rules.decimals();
        this.reportWording = rules.wording();
    }

    PrintRules rules() {
        return new PrintRules(moneyUnit, moneyDecimals, reportWording);
    }
}
