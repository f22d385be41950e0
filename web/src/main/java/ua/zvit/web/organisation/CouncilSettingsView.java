package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.ChangeCouncil;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What the own council says of itself, for its administrator. */
@Named
@RequestScoped
public class CouncilSettingsView {
    private HouseQueries house;
    private OrganisationQueries organisation;
    private ChangeCouncil changing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private CouncilForm form = new CouncilForm();

    protected CouncilSettingsView() {}

    @Inject
    public CouncilSettingsView(
            HouseQueries house,
            OrganisationQueries organisation,
            ChangeCouncil changing,
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
                    return house.council();
                })
                .ifPresent(council -> form = CouncilForm.of(council));
    }

    public void save() {
        if (refusals.tried(() -> changing.change(form.details()), fault -> "#council:" + fault.field())) {
            refusals.good(text.of("page.council-settings.saved"));
            Faces.redirect("council-settings.xhtml");
        }
    }

    public List<DepartmentSummary> getDepartments() {
        return organisation.openDepartments();
    }

    public List<HistoryEntry> getHistory() {
        return house.councilHistory();
    }

    public CouncilForm getForm() {
        return form;
    }
}
