package ua.zvit.web.approval.circuit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.approval.circuit.CircuitQueries;
import ua.zvit.approval.circuit.PassVisa;
import ua.zvit.approval.values.way.WayStage;
import ua.zvit.approval.values.way.WayStage.Standing;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.TextView;

/** The stages of visas on the way of a report, in real names: those that are done, the one that waits, those to come. */
@Named
@RequestScoped
public class ReportStagesView {
    private CircuitQueries circuits;
    private PassVisa passing;
    private PersonView person;
    private FormatView format;
    private TextView text;
    private final Map<Long, List<WayStage>> found = new HashMap<>();

    protected ReportStagesView() {}

    @Inject
    public ReportStagesView(
            CircuitQueries circuits, PassVisa passing, PersonView person, FormatView format, TextView text) {
        this.circuits = circuits;
        this.passing = passing;
        this.person = person;
        this.format = format;
        this.text = text;
    }

    /** @return those before the head, or those after */
    public List<WayStage> stages(long report, boolean afterHead) {
        return stages(report).stream()
                .filter(stage -> stage.afterHead() == afterHead)
                .toList();
    }

    private List<WayStage> stages(long report) {
        return found.computeIfAbsent(report, circuits::ofReport);
    }

    /** @return whether the caller may change stages of a report that stands so */
    public boolean isChangeable(ReportStatus status) {
        return person.isAdmin() && (status == ReportStatus.DRAFTING || status == ReportStatus.VISAS);
    }

    /** @return how the picture of steps shows it */
    public String state(WayStage stage) {
        return switch (stage.standing()) {
            case DONE -> "done";
            case NOW -> "now";
            case AHEAD -> "ahead";
        };
    }

    /** @return who gives visas in the stage, and how many of them it takes */
    public String holders(WayStage stage) {
        String rule = HolderWords.rule(stage.rule(), stage.needed(), stage.holders(), text);
        String names = HolderWords.of(stage.holders(), text);
        return rule.isEmpty() ? names : rule + " " + names;
    }

    /** @return who has agreed or refused, in which capacity and when */
    public String visa(GivenVisa visa) {
        if (visa.basis() != null) {
            return text.of("page.circuit.visa-silent", visa.name(), format.relative(visa.at()), visa.basis());
        }
        if (visa.minutes() != null) {
            String minutes = text.of(
                    "page.circuit.minutes",
                    visa.minutes().number(),
                    format.day(visa.minutes().date()));
            return (visa.given() ? "✓ " : "↩ ") + visa.name() + ", " + minutes;
        }
        return text.of(
                visa.given() ? "page.circuit.visa-given" : "page.circuit.visa-refused",
                visa.name(),
                format.relative(visa.at()));
    }

    /** @return visas that wait and can be handed to somebody else; none but for the administrator */
    public List<Waiting> waiting(long report) {
        boolean open = person.isAdmin() && stages(report).stream().anyMatch(stage -> stage.standing() == Standing.NOW);
        return open
                ? passing.waiting(report).entrySet().stream()
                        .map(task -> new Waiting(task.getKey(), HolderWords.of(task.getValue(), text)))
                        .toList()
                : List.of();
    }

    /** A visa that waits: the id of its task, and who is to give it, in words. */
    public record Waiting(String task, String holder) {}
}
