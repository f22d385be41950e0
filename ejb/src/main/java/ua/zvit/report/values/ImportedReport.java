package ua.zvit.report.values;

import java.util.List;
import ua.zvit.shared.Fault;

/**
 * A report that was taken in.
 *
 * @param left what the file tells and the report has from elsewhere, each with its place and why; empty when everything was
 *     taken
 */
public record ImportedReport(long id, List<Fault> left) {
    public ImportedReport {
        left = List.copyOf(left);
    }
}
