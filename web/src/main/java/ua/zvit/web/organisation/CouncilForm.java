package ua.zvit.web.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.organisation.ProposedCases;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.PrintRules;

/** What a council says of itself, as it is being filled in. */
public class CouncilForm extends OfficeForm {
    private String decisionBody;
    private String leadDepartment;
    private PrintRules.Unit unit = PrintRules.USUAL.unit();
    private int decimals = PrintRules.USUAL.decimals();
    private PrintRules.Wording wording = PrintRules.USUAL.wording();
    private boolean archivesEvidence;
    private int draftMonths;

    static CouncilForm of(CouncilDetails council) {
        CouncilForm form = new CouncilForm();
        form.setCode(council.code());
        form.setName(council.name());
        form.decisionBody = council.decisionBody();
        form.setEdrpou(council.edrpou());
        form.leadDepartment = council.leadDepartment();
        form.unit = council.printing().unit();
        form.decimals = council.printing().decimals();
        form.wording = council.printing().wording();
        form.archivesEvidence = council.archivesEvidence();
        form.draftMonths = council.draftMonths();
        form.show(council.letterhead(), council.version());
        return form;
    }

    CouncilDetails details() {
        return new CouncilDetails(
                getCode(),
                getName(),
                decisionBody,
                getEdrpou(),
                letterhead(),
                leadDepartment,
                new PrintRules(unit, decimals, wording),
                archivesEvidence,
                draftMonths,
                getVersion());
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

    public PrintRules.Unit getUnit() {
        return unit;
    }

    public void setUnit(PrintRules.Unit unit) {
        this.unit = unit;
    }

    public int getDecimals() {
        return decimals;
    }

    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }

    public PrintRules.Wording getWording() {
        return wording;
    }

    public void setWording(PrintRules.Wording wording) {
        this.wording = wording;
    }

    public boolean isArchivesEvidence() {
        return archivesEvidence;
    }

    public void setArchivesEvidence(boolean archivesEvidence) {
        this.archivesEvidence = archivesEvidence;
    }

    public int getDraftMonths() {
        return draftMonths;
    }

    public void setDraftMonths(int draftMonths) {
        this.draftMonths = draftMonths;
    }

    /** @return months that can be chosen, with what stands; as long as the report comes last */
    public List<Integer> getDraftChoices() {
        return Stream.concat(Stream.of(3, 6, 12, 24, 36, 60, 0), Stream.of(draftMonths))
                .distinct()
                .sorted(Comparator.comparing(months -> months == 0 ? Integer.MAX_VALUE : months))
                .toList();
    }

    public String getLeadDepartment() {
        return leadDepartment;
    }

    public void setLeadDepartment(String leadDepartment) {
        this.leadDepartment = leadDepartment;
    }
}
