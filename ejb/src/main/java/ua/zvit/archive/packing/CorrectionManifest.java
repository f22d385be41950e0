package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.archive.values.CorrectionNote;
import ua.zvit.shared.Sha256;

/**
 * A note in the chain that something in a sealed report is a slip of form: which package, what stands where and what should,
 * on what ground, who says so. The package stays as it was sealed.
 *
 * @param login login name of who recorded it
 * @param person that person's name
 */
public record CorrectionManifest(
        String councilCode, Corrected of, CorrectionNote note, Instant recordedAt, String login, String person) {

    private static final String FORMAT = "zvit-correction";
    private static final int VERSION = 1;

    /**
     * The package that the note is about.
     *
     * @param sequence its place in the chain
     * @param packageHash its hash
     */
    public record Corrected(int sequence, String packageHash, String programme, int year) {}

    public String text() {
        ObjectNode json = ArchiveJson.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("council", councilCode);
        json.putObject("report")
                .put("sequence", of.sequence())
                .put("packageHash", of.packageHash())
                .put("programme", of.programme())
                .put("year", of.year());
        json.putObject("correction")
                .put("place", note.place())
                .put("was", note.was())
                .put("should", note.should())
                .put("basis", note.basis());
        json.put("recordedAt", recordedAt.toString()).put("login", login).put("person", person);
        return CanonicalJson.text(json);
    }

    public String sha256() {
        return Sha256.hex(text().getBytes(StandardCharsets.UTF_8));
    }

    /** @return empty when it is no note of ours */
    public static Optional<CorrectionManifest> read(String text) {
        try {
            return ArchiveJson.read(text)
                    .filter(json -> FORMAT.equals(json.path("format").asText())
                            && json.path("version").asInt() == VERSION)
                    .map(CorrectionManifest::of);
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static CorrectionManifest of(JsonNode json) {
        JsonNode report = json.path("report");
        JsonNode told = json.path("correction");
        return new CorrectionManifest(
                json.path("council").asText(),
                new Corrected(
                        report.path("sequence").asInt(),
                        report.path("packageHash").asText(),
                        report.path("programme").asText(),
                        report.path("year").asInt()),
                new CorrectionNote(
                        told.path("place").asText(),
                        told.path("was").asText(),
                        told.path("should").asText(),
                        told.path("basis").asText()),
                Instant.parse(json.path("recordedAt").asText()),
                json.path("login").asText(),
                json.path("person").asText());
    }
}
