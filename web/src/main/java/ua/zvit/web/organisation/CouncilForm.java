package ua.zvit.web.organisation;

import java.util.Optional;
import ua.zvit.organisation.ProposedCases;
import ua.zvit.organisation.values.CouncilDetails;

/** What a council says of itself, as it is being filled in. */
public class CouncilForm extends OfficeForm {
    private String decisionBody;
    private String leadDepartment;

    static CouncilForm of(CouncilDetails council) {
        CouncilForm form = new CouncilForm();
        form.setCode(council.code());
        form.setName(council.name());
        form.decisionBody = council.decisionBody();
        form.setEdrpou(council.edrpou());
        form.leadDepartment = council.leadDepartment();
        form.show(council.letterhead(), council.version());
        return form;
    }

    CouncilDetails details() {
        return new CouncilDetails(
                getCode(), getName(), decisionBody, getEdrpou(), letterhead(), leadDepartment, getVersion());
    }

    /**
     * Fills what was left open with a proposal, for the person to look at.
     *
     * @return whether there was something to propose
     */
    boolean propose() {
        Optional<String> proposal =
                decisionBody == null && getName() != null ? ProposedCases.decisionBody(getName()) : Optional.empty();
        proposal.ifPresent(words -> decisionBody = words);
        return proposal.isPresent();
    }

    public String getDecisionBody() {
        return decisionBody;
    }

    public void setDecisionBody(String decisionBody) {
        this.decisionBody = decisionBody;
    }

    public String getLeadDepartment() {
        return leadDepartment;
    }

    public void setLeadDepartment(String leadDepartment) {
        this.leadDepartment = leadDepartment;
    }
}
