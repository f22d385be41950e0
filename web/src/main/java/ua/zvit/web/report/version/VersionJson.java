package ua.zvit.web.report.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.values.version.VersionDetails;
import ua.zvit.report.values.version.VersionSummary;
import ua.zvit.web.shared.rest.Words;

/**
 * A version of an entry.
 *
 * @param number counted at its entry from 1; those that went leave gaps
 * @param occasion why it was kept
 * @param author name for people of who wrote it, or took the step
 * @param begun when the first saving went into it
 * @param made when the last one did
 * @param words of its narrative
 * @param narrative restricted HTML; left out in a list
 * @param fields what else it says, each with {@code after}; left out in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionJson(
        int number,
        @Schema(
                        enumeration = {
                            "origin",
                            "written",
                            "brought",
                            "restored",
                            "submitted",
                            "returned",
                            "accepted",
                            "amended"
                        })
                String occasion,
        String author,
        Instant begun,
        Instant made,
        int words,
        String narrative,
        List<ChangeJson> fields) {

    static VersionJson of(VersionSummary version) {
        return version == null ? null : of(version, null, null);
    }

    static VersionJson of(VersionDetails version) {
        return of(
                version.summary(),
                version.narrative(),
                version.fields().stream().map(ChangeJson::of).toList());
    }

    private static VersionJson of(VersionSummary version, String narrative, List<ChangeJson> fields) {
        return new VersionJson(
                version.number(),
                Words.of(version.occasion()),
                version.author(),
                version.begunAt(),
                version.madeAt(),
                version.words(),
                narrative,
                fields);
    }
}
