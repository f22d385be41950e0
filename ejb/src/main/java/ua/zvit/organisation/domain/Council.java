package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.SigningRules;

/** A council: the tenant to which every other row belongs. */
@Entity
@Table(name = "council")
public class Council {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String decisionBody;
    private String leadDepartment;
    private boolean headSigns;
    private boolean secretarySigns;
    private boolean councilSeal;
    private String edrpou;

    protected Council() {}

    public long id() {
        return id;
    }

    public String leadDepartment() {
        return leadDepartment;
    }

    public void changeSigning(SigningRules rules) {
        this.headSigns = rules.headSigns();
        this.secretarySigns = rules.secretarySigns();
        this.councilSeal = rules.councilSeal();
        this.edrpou = rules.edrpou();
    }

    /** @param secretaryPosition code of the secretary's position; null while none is named */
    public SigningRules signing(String secretaryPosition) {
        return new SigningRules(headSigns, secretarySigns, councilSeal, edrpou, secretaryPosition);
    }

    public String edrpou() {
        return edrpou;
    }

    public CouncilSummary summary() {
        return new CouncilSummary(id, code, name, decisionBody);
    }
}
