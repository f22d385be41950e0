package ua.zvit.web.report.former;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.values.former.FormerEntry;
import ua.zvit.report.values.former.Promise;
import ua.zvit.web.report.version.ChangeJson;
import ua.zvit.web.shared.rest.Words;

/**
 * What the report of the period before told of a measure.
 *
 * @param period of that report, such as {@code 2024} or {@code 2024-first-half}
 * @param copied true when it comes from the data of a former report that never went through Zvit
 * @param reportId of the report; null for a copied one
 * @param number of the measure then
 * @param narrative restricted HTML
 * @param fields what else it told, each with {@code after}
 * @param changes what is told now otherwise than then
 */
public record FormerEntryJson(
        String period,
        boolean copied,
        Long reportId,
        String number,
        String title,
        String narrative,
        List<ChangeJson> fields,
        List<ChangeJson> changes,
        List<PromiseJson> promises) {

    /**
     * Words by which it has promised something.
     *
     * @param fate what became of it; null while the department has not said
     * @param version of the answer, for {@code If-Match}; 0 while there is none
     */
    public record PromiseJson(
            String key,
            String words,
            @Schema(
                            enumeration = {"done", "moved", "dropped", "none"},
                            nullable = true)
                    String fate,
            String by,
            Instant at,
            int version) {
        static PromiseJson of(Promise promise) {
            return new PromiseJson(
                    promise.key(),
                    promise.words(),
                    promise.fate() == null ? null : Words.of(promise.fate()),
                    promise.by(),
                    promise.at(),
                    promise.version());
        }
    }

    static FormerEntryJson of(FormerEntry told) {
        return new FormerEntryJson(
                told.period().code(),
                told.copied(),
                told.copied() ? null : told.reportId(),
                told.number(),
                told.title(),
                told.narrative(),
                told.fields().stream().map(ChangeJson::of).toList(),
                told.differences().stream().map(ChangeJson::of).toList(),
                told.promises().stream().map(PromiseJson::of).toList());
    }
}
