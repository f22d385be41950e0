package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.ReportingPeriod;

/**
 * An act of disposal as it stands in the chain: who approved it, and what was disposed of, by title and hash.
 *
 * @param recordedBy login name of who recorded it
 */
public record DisposalManifest(
        String councilCode,
        String number,
        LocalDate date,
        String approvedBy,
        Instant recordedAt,
        String recordedBy,
        List<Line> packages) {

    private static final String FORMAT = "zvit-disposal";
    private static final int VERSION = 1;

    /** A disposed package, or an edition of one. */
    public record Line(int sequence, String packageHash, String title, ReportingPeriod period, int edition) {}

    public String text() {
        ObjectNode json = ArchiveJson.object().put("format", FORMAT).put("version", VERSION);
        json.put("council", councilCode);
        json.putObject("act").put("number", number).put("date", date.toString()).put("approvedBy", approvedBy);
        json.put("recordedAt", recordedAt.toString()).put("recordedBy", recordedBy);
        ArrayNode lines = json.putArray("packages");
        packages.forEach(line -> PeriodJson.put(
                lines.addObject()
                        .put("sequence", line.sequence())
                        .put("packageHash", line.packageHash())
                        .put("title", line.title())
                        .put("edition", line.edition()),
                line.period()));
        return CanonicalJson.text(json);
    }

    public List<String> packageHashes() {
        return packages.stream().map(Line::packageHash).toList();
    }

    /** @return empty when it is no act of ours */
    public static Optional<DisposalManifest> read(String text) {
        try {
            return ArchiveJson.read(text)
                    .filter(json -> FORMAT.equals(json.path("format").asText())
                            && json.path("version").asInt() == VERSION)
                    .map(DisposalManifest::of);
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static DisposalManifest of(JsonNode json) {
        List<Line> lines = new ArrayList<>();
        json.path("packages")
                .forEach(line -> lines.add(new Line(
                        line.path("sequence").asInt(),
                        line.path("packageHash").asText(),
                        line.path("title").asText(),
                        PeriodJson.of(line).orElseThrow(IllegalArgumentException::new),
                        line.path("edition").asInt())));
        JsonNode act = json.path("act");
        return new DisposalManifest(
                json.path("council").asText(),
                act.path("number").asText(),
                LocalDate.parse(act.path("date").asText()),
                act.path("approvedBy").asText(),
                Instant.parse(json.path("recordedAt").asText()),
                json.path("recordedBy").asText(),
                List.copyOf(lines));
    }
}
