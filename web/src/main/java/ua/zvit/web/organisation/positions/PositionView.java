package ua.zvit.web.organisation.positions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.ChangePosition;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One position: its titles, and who holds it from when on; for the administrator. */
@Named
@RequestScoped
public class PositionView {
    private HouseQueries house;
    private ChangePosition changing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private PositionDetails position;
    private PositionForm form = new PositionForm();
    private HolderForm holder = new HolderForm();
    private String code;

    protected PositionView() {}

    @Inject
    public PositionView(
            HouseQueries house, ChangePosition changing, RefusalsView refusals, PersonView person, TextView text) {
        this.house = house;
        this.changing = changing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return house.position(code);
                })
                .ifPresent(found -> {
                    position = found;
                    form = PositionForm.of(found);
                    holder = found.holder() == null ? new HolderForm() : HolderForm.of(found.holder());
                });
    }

    public void rename() {
        if (refusals.tried(() -> changing.rename(form.wanted()), fault -> "#titles:" + fault.field())) {
            refusals.good(text.of("page.position.renamed", form.getTitle()));
            Faces.redirect("positions.xhtml");
        }
    }

    public void hold() {
        if (refusals.tried(
                () -> changing.hold(code, holder.holder(), form.getVersion()), fault -> "#holding:" + fault.field())) {
            refusals.good(text.of("page.position.held", form.getTitle(), holder.getPersonName()));
            Faces.redirect("positions.xhtml");
        }
    }

    public List<HistoryEntry> getHistory() {
        return house.positionHistory(code);
    }

    public PositionDetails getPosition() {
        return position;
    }

    /** @return which account the position wants, as a message has it: of the council's secretary, of a head, or any */
    public String getAccountHint() {
        if (position == null || position.department() == null && !position.head() && !position.secretary()) {
            return "any";
        }
        return position.secretary() ? "council" : "head";
    }

    public PositionForm getForm() {
        return form;
    }

    public HolderForm getHolder() {
        return holder;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
