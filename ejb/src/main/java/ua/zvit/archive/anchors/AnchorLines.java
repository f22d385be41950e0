package ua.zvit.archive.anchors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.CanonicalJson;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.AnchorDetails.End;

/** Anchors as JSON: one a line in a file, a list to the public; both are read back, for whoever has kept either. */
public final class AnchorLines {
    private static final String HASH = "[0-9a-f]{64}";
    private static final String LIST = "anchors";

    private AnchorLines() {}

    /** @return the list, newest first as given */
    public static String list(List<AnchorDetails> anchors) {
        ObjectNode json = ArchiveJson.object();
        ArrayNode list = json.putArray(LIST);
        anchors.forEach(anchor -> list.add(json(anchor)));
        return CanonicalJson.text(json);
    }

    /** Adds a line to the file and returns when it is on the disk. */
    static void append(Path file, AnchorDetails anchor) {
        ByteBuffer line = StandardCharsets.UTF_8.encode(CanonicalJson.text(json(anchor)) + "\n");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Setting zvit.anchor.file names a file that can't be written", unwritable);
        }
    }

    private static ObjectNode json(AnchorDetails anchor) {
        return ArchiveJson.object()
                .put("council", anchor.council())
                .put("sequence", anchor.packages().sequence())
                .put("packageHash", anchor.packages().hash())
                .put("auditSequence", anchor.audit().sequence())
                .put("auditHash", anchor.audit().hash())
                .put("anchoredAt", anchor.anchoredAt().toString())
                .put("text", anchor.text())
                .put("stamp", anchor.stamp());
    }

    /**
     * @param kept a list as the public address gives it, or lines as in the file
     * @throws IllegalArgumentException naming the line that is no anchor, or when there is none at all
     */
    public static List<AnchorDetails> read(String kept) {
        List<AnchorDetails> anchors = new ArrayList<>();
        ArchiveJson.read(kept)
                .filter(json -> json.path(LIST).isArray())
                .ifPresentOrElse(
                        json -> json.path(LIST).forEach(one -> anchors.add(anchor(one, anchors.size() + 1))),
                        () -> readLines(kept, anchors));
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("0");
        }
        return List.copyOf(anchors);
    }

    private static void readLines(String kept, List<AnchorDetails> anchors) {
        int number = 0;
        for (String line : kept.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                int place = number;
                anchors.add(ArchiveJson.read(line)
                        .map(json -> anchor(json, place))
                        .orElseThrow(() -> new IllegalArgumentException(Integer.toString(place))));
            }
        }
    }

    private static AnchorDetails anchor(JsonNode json, int place) {
        try {
            return new AnchorDetails(
                    json.path("council").asText(),
                    end(json, "sequence", "packageHash"),
                    end(json, "auditSequence", "auditHash"),
                    Instant.parse(json.path("anchoredAt").asText()),
                    json.path("stamp").textValue());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(Integer.toString(place), wrong);
        }
    }

    private static End end(JsonNode json, String sequence, String hash) {
        if (!json.path(sequence).canConvertToExactIntegral()
                || !json.path(sequence).canConvertToLong()
                || !json.path(hash).asText().matches(HASH)) {
            throw new IllegalArgumentException(sequence);
        }
        return new End(json.path(sequence).asLong(), json.path(hash).asText());
    }
}
