package ua.zvit.web.approval.circuit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.circuit.PassVisa;
import ua.zvit.approval.values.circuit.HolderChoice;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A visa that waits for somebody who can't give it, to be handed to somebody else; for the administrator. */
@Named
@RequestScoped
public class PassVisaView {
    private PassVisa passing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private String task;
    private String holder;
    private String waiting = "";
    private long report;

    protected PassVisaView() {}

    @Inject
    public PassVisaView(PassVisa passing, RefusalsView refusals, PersonView person, TextView text) {
        this.passing = passing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return passing.reportOf(task == null ? "" : task);
                })
                .ifPresent(this::show);
    }

    private void show(long found) {
        report = found;
        waiting = passing.waiting(found).entrySet().stream()
                .filter(open -> open.getKey().equals(task))
                .map(open -> HolderWords.of(open.getValue(), text))
                .findFirst()
                .orElse("");
    }

    public void pass() {
        if (refusals.tried(() -> passing.pass(task, StageForm.holder(holder)))) {
            refusals.good(text.of("page.visa-pass.done"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(report));
        }
    }

    public List<HolderChoice> getChoices() {
        return passing.choices();
    }

    public String value(HolderChoice choice) {
        return StageForm.value(choice.holder());
    }

    public String label(HolderChoice choice) {
        return HolderWords.of(choice.name(), text);
    }

    /** @return who was to give the visa, in words; empty once it is done */
    public String getWaiting() {
        return waiting;
    }

    public long getReport() {
        return report;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
