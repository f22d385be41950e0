package ua.zvit.web.entering;

import java.time.Instant;
import ua.zvit.entering.values.ReturnedSummary;

/** A file that was brought back and waits. */
public record BroughtJson(long id, long reportId, String fileName, String author, Instant at) {
    static BroughtJson of(ReturnedSummary file) {
        return new BroughtJson(file.id(), file.reportId(), file.fileName(), file.author(), file.at());
    }
}
