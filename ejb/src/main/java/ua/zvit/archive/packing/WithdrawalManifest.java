package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.shared.Sha256;

/**
 * A note in the chain that a copy of a former report was put in by mistake: which one, why, who says so. The copy stays
 * where it is, with its files; it only counts no more.
 *
 * @param sequence place of the copy in the chain
 * @param packageHash of the copy
 * @param login login name of who withdrew it
 * @param person that person's name
 */
public record WithdrawalManifest(
        String councilCode,
        int sequence,
        String packageHash,
        String programme,
        int year,
        String reason,
        Instant recordedAt,
        String login,
        String person) {

    private static final String FORMAT = "zvit-withdrawal";
    private static final int VERSION = 1;

    public String text() {
        ObjectNode json = ArchiveJson.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("council", councilCode);
        json.putObject("copy")
                .put("sequence", sequence)
                .put("packageHash", packageHash)
                .put("programme", programme)
                .put("year", year);
        json.put("reason", reason)
                .put("recordedAt", recordedAt.toString())
                .put("login", login)
                .put("person", person);
        return CanonicalJson.text(json);
    }

    public String sha256() {
        return Sha256.hex(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** @return empty when it is no note of ours */
    public static Optional<WithdrawalManifest> read(String text) {
        try {
            return ArchiveJson.read(text)
                    .filter(json -> FORMAT.equals(json.path("format").asText())
                            && json.path("version").asInt() == VERSION)
                    .map(WithdrawalManifest::of);
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static WithdrawalManifest of(JsonNode json) {
        JsonNode copy = json.path("copy");
        return new WithdrawalManifest(
                json.path("council").asText(),
                copy.path("sequence").asInt(),
                copy.path("packageHash").asText(),
                copy.path("programme").asText(),
                copy.path("year").asInt(),
                json.path("reason").asText(),
                Instant.parse(json.path("recordedAt").asText()),
                json.path("login").asText(),
                json.path("person").asText());
    }
}
