package ua.zvit.web.approval.circuit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ua.zvit.approval.circuit.ChangeCircuit;
import ua.zvit.approval.circuit.CircuitQueries;
import ua.zvit.approval.circuit.PassVisa;
import ua.zvit.approval.values.circuit.CircuitDetails;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderChoice;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * «Шлях погодження»: the stages of visas of the council or of a programme, for the administrator. Each change is kept at
 * once; what it was made from travels with the form as a version.
 */
@Named
@RequestScoped
public class CircuitView {
    private CircuitQueries circuits;
    private ChangeCircuit changing;
    private PassVisa passing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private CircuitDetails circuit;
    private List<HolderChoice> choices;
    private StageForm form = new StageForm();
    private String programme;
    private String stage;
    private boolean twice;
    private boolean headsFirst;
    private int version;

    protected CircuitView() {}

    @Inject
    public CircuitView(
            CircuitQueries circuits,
            ChangeCircuit changing,
            PassVisa passing,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.circuits = circuits;
        this.changing = changing;
        this.passing = passing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return programme == null ? circuits.council() : circuits.programme(RefusalsView.id(programme));
                })
                .ifPresent(this::show);
    }

    private void show(CircuitDetails found) {
        circuit = found;
        twice = found.plan().twice();
        headsFirst = found.plan().headsFirst();
        version = found.version();
        if (edited() > 0) {
            form = StageForm.of(found.plan().stages().get(edited() - 1));
        }
    }

    /** @return number of the stage that is being changed, from 1; 0 while a new one is made */
    private int edited() {
        long number = RefusalsView.id(stage);
        return number <= circuit.plan().stages().size() ? (int) number : 0;
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
        if (Math.min(number, other) >= 1 && Math.max(number, other) <= stages.size()) {
            Collections.swap(stages, number - 1, other - 1);
            lay(stages, text.of("page.circuit.moved"));
        }
    }

    public void remove(int number) {
        List<CircuitStage> stages = stages();
        if (number >= 1 && number <= stages.size()) {
            String title = stages.remove(number - 1).title();
            lay(stages, text.of("page.circuit.removed", title));
        }
    }

    public void saveTwice() {
        lay(stages(), text.of("page.circuit.twice-saved"));
    }

    public void saveHeads() {
        lay(stages(), text.of("page.circuit.heads-saved"));
    }

    /** The programme gets a circuit of its own, which begins as the council's. */
    public void makeOwn() {
        lay(stages(), text.of("page.circuit.made-own"));
    }

    /** The programme goes by the council's circuit again. */
    public void giveUpOwn() {
        if (refusals.tried(() -> changing.removeOfProgramme(RefusalsView.id(programme), version))) {
            leave(text.of("page.circuit.given-up"));
        }
    }

    private List<CircuitStage> stages() {
        return new ArrayList<>(circuit.plan().stages());
    }

    private void lay(List<CircuitStage> stages, String done) {
        CircuitPlan wanted = new CircuitPlan(twice, headsFirst, stages);
        boolean kept = refusals.tried(() -> {
            if (programme == null) {
                changing.ofCouncil(wanted, version);
            } else {
                changing.ofProgramme(RefusalsView.id(programme), wanted, version);
            }
        });
        if (kept) {
            leave(done);
        }
    }

    private void leave(String done) {
        refusals.good(done);
        Faces.redirect("circuit.xhtml" + (programme == null ? "" : "?programme=" + RefusalsView.id(programme)));
    }

    /** @return the stages with the names of today */
    public List<StageRow> getRows() {
        List<CircuitStage> stages = circuit.plan().stages();
        return IntStream.rangeClosed(1, stages.size())
                .mapToObj(number -> row(number, stages.get(number - 1)))
                .toList();
    }

    private StageRow row(int number, CircuitStage laid) {
        List<HolderName> holders = circuits.names(laid.holders());
        return new StageRow(
                number,
                laid.title(),
                HolderWords.of(holders, text),
                HolderWords.rule(laid.rule(), laid.needed(), holders, text),
                laid.days(),
                HolderWords.silence(laid.silence(), text),
                number == 1,
                number == circuit.plan().stages().size(),
                laid.afterHead());
    }

    public List<HolderChoice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>(passing.choices());
            choices.add(0, new HolderChoice(new StageHolder(HolderKind.EXECUTORS, "", null), HolderName.EXECUTORS));
        }
        return choices;
    }

    public String value(HolderChoice choice) {
        return StageForm.value(choice.holder());
    }

    public String label(HolderChoice choice) {
        return HolderWords.of(choice.name(), text);
    }

    /** @return true where stages can be changed here: not while a programme goes by the council's */
    public boolean isChangeable() {
        return circuit.own();
    }

    public boolean isEditing() {
        return edited() > 0;
    }

    public List<HistoryEntry> getHistory() {
        return circuits.history(programme == null ? null : (Long) RefusalsView.id(programme));
    }

    public CircuitDetails getCircuit() {
        return circuit;
    }

    public StageForm getForm() {
        return form;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public boolean isTwice() {
        return twice;
    }

    public boolean isHeadsFirst() {
        return headsFirst;
    }

    public void setHeadsFirst(boolean headsFirst) {
        this.headsFirst = headsFirst;
    }

    public void setTwice(boolean twice) {
        this.twice = twice;
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
     * @param holders who give visas, in words
     * @param rule how many of them it takes; empty where there is but one
     * @param silence what silence means in it; empty where it means nothing
     * @param afterHead whether it comes after the head, before the council
     */
    public record StageRow(
            int number,
            String title,
            String holders,
            String rule,
            int days,
            String silence,
            boolean first,
            boolean last,
            boolean afterHead) {}
}
