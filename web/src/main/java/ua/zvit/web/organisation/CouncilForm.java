package ua.zvit.web.organisation;

import java.util.Optional;
import ua.zvit.organisation.ProposedCases;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.Letterhead;

/** What a council says of itself, as it is being filled in. */
public class CouncilForm {
    private String code;
    private String name;
    private String decisionBody;
    private String edrpou;
    private String address;
    private String phone;
    private String email;
    private String leadDepartment;
    private int version;

    static CouncilForm of(CouncilDetails council) {
        CouncilForm form = new CouncilForm();
        form.code = council.code();
        form.name = council.name();
        form.decisionBody = council.decisionBody();
        form.edrpou = council.edrpou();
        form.address = council.letterhead().address();
        form.phone = council.letterhead().phone();
        form.email = council.letterhead().email();
        form.leadDepartment = council.leadDepartment();
        form.version = council.version();
        return form;
    }

    CouncilDetails details() {
        return new CouncilDetails(
                code, name, decisionBody, edrpou, new Letterhead(address, phone, email), leadDepartment, version);
    }

    /**
     * Fills what was left open with a proposal, for the person to look at.
     *
     * @return whether there was something to propose
     */
    boolean propose() {
        Optional<String> proposal =
                decisionBody == null && name != null ? ProposedCases.decisionBody(name) : Optional.empty();
        proposal.ifPresent(words -> decisionBody = words);
        return proposal.isPresent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDecisionBody() {
        return decisionBody;
    }

    public void setDecisionBody(String decisionBody) {
        this.decisionBody = decisionBody;
    }

    public String getEdrpou() {
        return edrpou;
    }

    public void setEdrpou(String edrpou) {
        this.edrpou = edrpou;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLeadDepartment() {
        return leadDepartment;
    }

    public void setLeadDepartment(String leadDepartment) {
        this.leadDepartment = leadDepartment;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
