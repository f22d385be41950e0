package ua.zvit.report.values.former;

import java.util.List;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.shared.ReportingPeriod;

/**
 * What the report of the period before told of a measure.
 *
 * @param copied true when it comes from the data of a former report that never went through Zvit
 * @param reportId of the report; 0 for a copied one
 * @param number of the measure then
 * @param title of the measure then
 * @param narrative restricted HTML
 * @param fields what else it told, field by field, as differences from nothing
 * @param differences what is told now otherwise than then, with the words of both in one
 * @param promises in the order of the text
 * @param answerable whether the caller may say what became of the promises
 */
public record FormerEntry(
        ReportingPeriod period,
        boolean copied,
        long reportId,
        String number,
        String title,
        String narrative,
        List<FieldDifference> fields,
        List<FieldDifference> differences,
        List<Promise> promises,
        boolean answerable) {
    public FormerEntry {
        fields = List.copyOf(fields);
        differences = List.copyOf(differences);
        promises = List.copyOf(promises);
    }

    /** @return how many promises nobody has answered */
    public long unanswered() {
        return promises.stream().filter(promise -> !promise.isAnswered()).count();
    }
}
