package ua.zvit.web.organisation.positions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ChangePosition;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The positions of the own council with who holds them, and the form of a new one; for the administrator. */
@Named
@RequestScoped
public class PositionsView {
    private HouseQueries house;
    private OrganisationQueries organisation;
    private ChangePosition changing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private PositionForm form = new PositionForm();
    private List<PositionDetails> all = List.of();

    protected PositionsView() {}

    @Inject
    public PositionsView(
            HouseQueries house,
            OrganisationQueries organisation,
            ChangePosition changing,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.house = house;
        this.organisation = organisation;
        this.changing = changing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return house.positions();
                })
                .ifPresent(found -> all = found);
    }

    public void create() {
        if (refusals.tried(() -> changing.create(form.wanted()), fault -> "#position:" + fault.field())) {
            refusals.good(text.of("page.positions.done", form.getTitle()));
            Faces.redirect("position.xhtml?position=" + form.getCode() + "#holder");
        }
    }

    public List<DepartmentSummary> getDepartments() {
        return organisation.openDepartments();
    }

    public List<PositionDetails> getAll() {
        return all;
    }

    public PositionForm getForm() {
        return form;
    }
}
