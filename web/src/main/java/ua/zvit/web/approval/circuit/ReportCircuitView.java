package ua.zvit.web.approval.circuit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ua.zvit.approval.circuit.ChangeReportStages;
import ua.zvit.approval.circuit.CircuitQueries;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.approval.values.circuit.ReportPlan;
import ua.zvit.approval.values.circuit.StagesChange;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * «Етапи цього звіту»: the stages of visas of one report that is under way, for the administrator. Those that have begun are
 * only told. Each change names its reason and is kept at once; how many stages had begun when the page was opened travels
 * with the form, as does the version, so that a stage that began meanwhile is told by its name.
 */
@Named
@RequestScoped
public class ReportCircuitView {
    private ChangeReportStages changing;
    private CircuitQueries circuits;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;

    private ReportPlan plan;
    private StageForm form = new StageForm();
    private String report;
    private String stage;
    private String reason;
    private int begun;
    private int version;

    protected ReportCircuitView() {}

    @Inject
    public ReportCircuitView(
            ChangeReportStages changing,
            CircuitQueries circuits,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.changing = changing;
        this.circuits = circuits;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return standing();
                })
                .ifPresent(this::show);
    }

    /** Where the report has moved on since the page was opened, what was typed stays there: the step itself refuses. */
    private ReportPlan standing() {
        try {
            return changing.plan(RefusalsView.id(report));
        } catch (ZvitException moved) {
            if (!Faces.isPostback() || moved.kind() != ErrorKind.CONFLICT) {
                throw moved;
            }
            return new ReportPlan(0, List.of(), 0);
        }
    }

    private void show(ReportPlan found) {
        plan = found;
        begun = found.begun();
        version = found.version();
        if (edited() > 0) {
            form = StageForm.of(found.stages().get(edited() - 1));
        }
    }

    /** @return number of the stage that is being changed, from 1; 0 while a new one is made */
    private int edited() {
        long number = RefusalsView.id(stage);
        return number > begun && number <= plan.stages().size() ? (int) number : 0;
    }

    public void save() {
        List<CircuitStage> stages = stages();
        if (edited() > 0) {
            stages.set(edited() - 1, form.stage());
        } else {
            stages.add(form.stage());
        }
        lay(stages, text.of("page.circuit.saved", form.getTitle()));
    }

    public void up(int number) {
        swap(number, number - 1);
    }

    public void down(int number) {
        swap(number, number + 1);
    }

    private void swap(int number, int other) {
        List<CircuitStage> stages = stages();
        if (Math.min(number, other) > begun && Math.max(number, other) <= stages.size()) {
            Collections.swap(stages, number - 1, other - 1);
            lay(stages, text.of("page.circuit.moved"));
        }
    }

    public void remove(int number) {
        List<CircuitStage> stages = stages();
        if (number > begun && number <= stages.size()) {
            String title = stages.remove(number - 1).title();
            lay(stages, text.of("page.circuit.removed", title));
        }
    }

    private List<CircuitStage> stages() {
        return new ArrayList<>(plan.stages());
    }

    private void lay(List<CircuitStage> stages, String done) {
        int after = Math.min(begun, stages.size());
        StagesChange change = new StagesChange(after, stages.subList(after, stages.size()), reason);
        if (refusals.tried(() -> changing.change(RefusalsView.id(report), change, version))) {
            refusals.good(done + " " + text.of("page.report-stages.told"));
            Faces.redirect("report-stages.xhtml?report=%s", String.valueOf(RefusalsView.id(report)));
        }
    }

    /** @return the stages with the names of today */
    public List<Row> getRows() {
        List<CircuitStage> stages = plan.stages();
        return IntStream.rangeClosed(1, stages.size())
                .mapToObj(number -> row(number, stages.get(number - 1)))
                .toList();
    }

    private Row row(int number, CircuitStage laid) {
        List<HolderName> holders = circuits.names(laid.holders());
        String rule = HolderWords.rule(laid.rule(), laid.needed(), holders, text);
        return new Row(
                number,
                laid.title(),
                rule + " " + HolderWords.of(holders, text),
                laid.days(),
                HolderWords.silence(laid.silence(), text),
                number <= plan.begun(),
                number > plan.begun() + 1,
                number > plan.begun() && number < plan.stages().size());
    }

    /** @return whether there are stages that can be moved or taken away */
    public boolean isMovable() {
        return plan.begun() < plan.stages().size();
    }

    public boolean isEditing() {
        return edited() > 0;
    }

    public StageForm getForm() {
        return form;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getBegun() {
        return begun;
    }

    public void setBegun(int begun) {
        this.begun = Math.max(0, begun);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /**
     * A stage in the list.
     *
     * @param holders who gives visas and how many of them it takes, in words
     * @param silence what silence means in it; empty where it means nothing
     * @param begun whether it has begun and stays
     * @param up whether it can be moved before another one
     * @param down whether it can be moved behind another one
     */
    public record Row(
            int number,
            String title,
            String holders,
            int days,
            String silence,
            boolean begun,
            boolean up,
            boolean down) {}
}
