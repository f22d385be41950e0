package ua.zvit.intake.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ua.zvit.intake.Ignored;
import ua.zvit.intake.Question;
import ua.zvit.intake.reading.heading.Heading;
import ua.zvit.intake.reading.row.FileUnit;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Sums;

/** A document, understood. */
public final class Understood {
    private final boolean report;
    private final Heading heading;
    private final Content content;
    private final Taken taken;
    private final Findings findings;

    /** Sections with their measures, the file's own total, and its unit of money. */
    record Content(DraftSection root, Sums total, FileUnit unit) {}

    /** What columns and rows of the file were taken for. */
    record Taken(List<TakenColumn> columns, List<TakenRow> rows) {}

    Understood(boolean report, Heading heading, Content content, Taken taken, Findings findings) {
        this.report = report;
        this.heading = heading;
        this.content = content;
        this.taken = taken;
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

    /** @return what each column with a head or with anything in it was taken for */
    public List<TakenColumn> columns() {
        return taken.columns();
    }

    /** @return what each row of the tables was taken for, in the file's order */
    public List<TakenRow> lines() {
        return taken.rows();
    }

    /** @return the report or the plan in the shape of the import, with what that shape cannot hold yet beside it */
    public ObjectNode shape() {
        return new ReportShape(this).report();
    }

    /** @return the rows of the file that each measure was read from, by its place in {@link #shape} (a JSON pointer) */
    public Map<String, List<List<String>>> rows() {
        return new OriginalRows(content.root()).byPlace();
    }

    /** @return the place of the row that each measure and each section begins with, by its place in {@link #shape} */
    public Map<String, String> starts() {
        return new OriginalRows(content.root()).starts();
    }

    Heading heading() {
        return heading;
    }

    DraftSection root() {
        return content.root();
    }

    Sums total() {
        return content.total();
    }

    FileUnit unit() {
        return content.unit();
    }
}
