package ua.zvit.organisation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.Letterhead;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** A council: the tenant to which every other row belongs. */
@Entity
@Table(name = "council")
public class Council {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;
    private String decisionBody;
    private String leadDepartment;
    private boolean headSigns = true;
    private boolean secretarySigns;
    private boolean councilSeal;
    private String edrpou;
    private String address = "";
    private String phone = "";
    private String email = "";

    @Embedded
    private Printing printing = new Printing(PrintRules.USUAL);

    private boolean evidenceArchived;
    private int draftMonths = 12;

    protected Council() {}

    /** @throws ZvitException {@code COUNCIL-INVALID} with a fault for each thing that is missing or wrong */
    public Council(CouncilDetails details) {
        HouseFaults.refuse(
                ErrorCode.COUNCIL_INVALID, HouseFaults.ofCode(details.code()), HouseFaults.of(details, null));
        this.code = details.code();
        take(details);
    }

    /**
     * Takes what the council says of itself; the code stays.
     *
     * @throws ZvitException {@code COUNCIL-INVALID} with a fault for each thing that is missing or wrong
     */
    public void describe(CouncilDetails details) {
        HouseFaults.refuse(ErrorCode.COUNCIL_INVALID, List.of(), HouseFaults.of(details, edrpou));
        take(details);
    }

    private void take(CouncilDetails details) {
        this.name = details.name();
        this.decisionBody = details.decisionBody();
        this.edrpou = details.edrpou();
        this.leadDepartment = details.leadDepartment();
        this.address = details.letterhead().address();
        this.phone = details.letterhead().phone();
        this.email = details.letterhead().email();
        if (details.printing() != null) {
            this.printing = new Printing(details.printing());
        }
        if (details.archivesEvidence() != null) {
            this.evidenceArchived = details.archivesEvidence();
        }
        if (details.draftMonths() != null) {
            this.draftMonths = details.draftMonths();
        }
    }

    /** From now on that department leads where a file names none. */
    public void leadBy(String department) {
        this.leadDepartment = department;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
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
        return new CouncilSummary(id, code, name, decisionBody, printing.rules(), evidenceArchived);
    }

    public CouncilDetails details() {
        return new CouncilDetails(
                code,
                name,
                decisionBody,
                edrpou,
                new Letterhead(address, phone, email),
                leadDepartment,
                printing.rules(),
                evidenceArchived,
                draftMonths,
                version);
    }
}
