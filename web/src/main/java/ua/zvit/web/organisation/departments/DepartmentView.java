package ua.zvit.web.organisation.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.ChangeDepartment;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One department, to be renamed; for the administrator. */
@Named
@RequestScoped
public class DepartmentView {
    private HouseQueries house;
    private ChangeDepartment changing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private DepartmentForm form = new DepartmentForm();
    private DepartmentDetails department;
    private String code;

    protected DepartmentView() {}

    @Inject
    public DepartmentView(
            HouseQueries house, ChangeDepartment changing, RefusalsView refusals, PersonView person, TextView text) {
        this.house = house;
        this.changing = changing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return house.department(code);
                })
                .ifPresent(found -> {
                    department = found;
                    form = DepartmentForm.of(found);
                });
    }

    public void save() {
        if (refusals.tried(() -> changing.change(form.details()), fault -> "#department:" + fault.field())) {
            refusals.good(text.of("page.department.saved", form.getName()));
            Faces.redirect("departments.xhtml");
        }
    }

    /** @return the other departments that work today, one of which can go on with the work */
    public List<DepartmentDetails> getOthers() {
        return house.departments().stream()
                .filter(other -> other.isOpen() && !other.code().equals(code))
                .toList();
    }

    public List<HistoryEntry> getHistory() {
        return house.departmentHistory(code);
    }

    public DepartmentDetails getDepartment() {
        return department;
    }

    public DepartmentForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
