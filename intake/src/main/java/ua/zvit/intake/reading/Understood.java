package ua.zvit.intake.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ua.zvit.intake.Ignored;
import ua.zvit.intake.Question;
import ua.zvit.intake.table.Column;

/** A document, understood. */
public final class Understood {
    private final boolean report;
    private final Heading heading;
    private final DraftSection root;
    private final Sums total;
    private final FileUnit unit;
    private final List<Column> columns;
    private final Findings findings;

    Understood(
            boolean report,
            Heading heading,
            DraftSection root,
            Sums total,
            FileUnit unit,
            List<Column> columns,
            Findings findings) {
        this.report = report;
        this.heading = heading;
        this.root = root;
        this.total = total;
        this.unit = unit;
        this.columns = List.copyOf(columns);
        this.findings = findings;
    }

    /** @return whether it tells what was done; else it is a plan */
    public boolean isReport() {
        return report;
    }

    public List<Question> questions() {
        return findings.questions();
    }

    public List<Ignored> ignored() {
        return findings.ignored();
    }

    public List<Column> columns() {
        return columns;
    }

    /** @return the report or the plan in the shape of the import, with what that shape cannot hold yet beside it */
    public ObjectNode shape() {
        return new ReportShape(this).report();
    }

    /** @return the rows of the file that each measure was read from, by its place in {@link #shape} (a JSON pointer) */
    public Map<String, List<List<String>>> rows() {
        return new OriginalRows(root).byPlace();
    }

    Heading heading() {
        return heading;
    }

    DraftSection root() {
        return root;
    }

    Sums total() {
        return total;
    }

    FileUnit unit() {
        return unit;
    }
}
