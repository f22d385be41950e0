package ua.zvit.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.operation.MoveContents;
import ua.zvit.operation.SystemQueries;
import ua.zvit.operation.values.StoreMove;
import ua.zvit.operation.values.SystemLevel;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.operation.values.TimedJob;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** How the installation is doing, for its operator: what needs a hand first, each with what to do. */
@Named
@RequestScoped
public class SystemView {
    private SystemLines lines;
    private SystemQueries system;
    private MoveContents moves;
    private RefusalsView refusals;
    private TextView text;
    private Shown shown = new Shown(List.of(), List.of(), List.of());

    protected SystemView() {}

    @Inject
    public SystemView(
            SystemLines lines, SystemQueries system, MoveContents moves, RefusalsView refusals, TextView text) {
        this.lines = lines;
        this.system = system;
        this.moves = moves;
        this.refusals = refusals;
        this.text = text;
    }

    /** What the page shows. */
    public record Shown(List<Line> lines, List<TimedJob> jobs, List<StoreMove> moves) {}

    /**
     * A line in words.
     *
     * @param act what to do; empty where nothing is to be done
     */
    public record Line(String subject, String level, String name, String words, String act) {}

    public void open() {
        refusals.opening(() -> new Shown(lines.all().stream().map(this::line).toList(), system.jobs(), underWay()))
                .ifPresent(found -> shown = found);
    }

    public List<Line> getLines() {
        return shown.lines();
    }

    public List<TimedJob> getJobs() {
        return shown.jobs();
    }

    public List<StoreMove> getMoves() {
        return shown.moves();
    }

    /** @return how many lines need a hand */
    public long getOpen() {
        return shown.lines().stream()
                .filter(line -> !line.level().equals(SystemLevel.GOOD.code()))
                .count();
    }

    public void retryLetters() {
        if (refusals.tried(() -> refusals.good(text.of("page.system.letters-go", system.releaseLetters())))) {
            Faces.redirect("system.xhtml");
        }
    }

    public void copyAgain(String use) {
        if (refusals.tried(() -> moves.copyAgain(use))) {
            refusals.good(text.of("page.system.move-asked"));
            Faces.redirect("system.xhtml");
        }
    }

    public void forget(String use) {
        if (refusals.tried(() -> moves.forget(use))) {
            refusals.good(text.of("page.system.move-asked"));
            Faces.redirect("system.xhtml");
        }
    }

    /** @return the words for a place that a move goes from or to */
    public Object place(String place) {
        return SystemWords.place(text.locale(), place);
    }

    private List<StoreMove> underWay() {
        return moves.all().stream().filter(StoreMove::isUnderWay).toList();
    }

    private Line line(SystemLine line) {
        String act = line.level() == SystemLevel.GOOD
                ? ""
                : text.of("system.act." + line.subject().code());
        return new Line(
                line.subject().code(),
                line.level().code(),
                text.of("system.name." + line.subject().code()),
                SystemWords.of(text.locale(), line),
                act);
    }
}
