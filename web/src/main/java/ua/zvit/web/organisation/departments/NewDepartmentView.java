package ua.zvit.web.organisation.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.CreateDepartment;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The form of a new department, with the titles of its head; for the administrator. */
@Named
@RequestScoped
public class NewDepartmentView {
    private CreateDepartment creating;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private DepartmentForm form = new DepartmentForm();
    private boolean proposed;

    protected NewDepartmentView() {}

    @Inject
    public NewDepartmentView(CreateDepartment creating, RefusalsView refusals, PersonView person, TextView text) {
        this.creating = creating;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
            person.requireAdmin();
            return person;
        });
    }

    public void create() {
        proposed = form.propose();
        if (!proposed && refusals.tried(this::make, fault -> "#department:" + field(fault.field()))) {
            refusals.good(text.of("page.department-new.done", form.getName()));
            Faces.redirect("departments.xhtml");
        }
    }

    private void make() {
        creating.create(form.details(), form.getHeadTitle(), form.getHeadTitleGenitive());
    }

    private static String field(String fault) {
        return switch (fault) {
            case "title" -> "headTitle";
            case "titleGenitive" -> "headTitleGenitive";
            default -> fault;
        };
    }

    /** @return whether the form shows proposals that nobody has looked at yet */
    public boolean isProposed() {
        return proposed;
    }

    public DepartmentForm getForm() {
        return form;
    }
}
