package ua.zvit.archive.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.CanonicalJson;

/**
 * Where an exported package stood in its chain, edition by edition, and under which name each manifest lies in the ZIP.
 *
 * @param council code of the council
 */
public record PackageRecord(String council, List<Edition> editions) {
    private static final String FORMAT = "zvit-record";
    private static final int VERSION = 1;

    /** @param manifest name of the manifest's file in the ZIP */
    public record Edition(ChainLink link, String manifest) {}

    public byte[] bytes() {
        ObjectNode json = ArchiveJson.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("council", council);
        ArrayNode list = json.putArray("editions");
        editions.forEach(edition -> list.add(link(edition.link()).put("manifest", edition.manifest())));
        return CanonicalJson.bytes(json);
    }

    /** @return empty when it is no record of ours */
    public static Optional<PackageRecord> read(byte[] content) {
        return ArchiveJson.read(content)
                .filter(json -> FORMAT.equals(json.path("format").asText())
                        && json.path("version").asInt() == VERSION)
                .map(PackageRecord::of);
    }

    private static PackageRecord of(JsonNode json) {
        List<Edition> editions = new ArrayList<>();
        json.path("editions")
                .forEach(edition -> editions.add(
                        new Edition(link(edition), edition.path("manifest").asText())));
        return new PackageRecord(json.path("council").asText(), List.copyOf(editions));
    }

    /** @return what a row keeps of the link it was imported from */
    public static String origin(String council, ChainLink link) {
        return CanonicalJson.text(link(link).put("council", council));
    }

    /** @param origin as a row keeps it; may be null */
    public static Optional<ChainLink> origin(String origin) {
        return Optional.ofNullable(origin).flatMap(ArchiveJson::read).map(PackageRecord::link);
    }

    private static ObjectNode link(ChainLink link) {
        return ArchiveJson.object()
                .put("sequence", link.sequence())
                .put("previousHash", link.previousHash())
                .put("manifestSha256", link.manifestSha256())
                .put("packageHash", link.packageHash());
    }

    private static ChainLink link(JsonNode json) {
        return new ChainLink(
                json.path("sequence").asInt(),
                json.path("previousHash").asText(),
                json.path("manifestSha256").asText(),
                json.path("packageHash").asText());
    }
}
