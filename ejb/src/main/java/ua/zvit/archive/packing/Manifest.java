package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.Money;
import ua.zvit.shared.Sha256;

/**
 * The list of what a package holds: whose it is, which report, how long it is kept, and each file with its size and
 * SHA-256. Its own hash goes into the chain, so that a change of any of this is found.
 *
 * @param edition 1 as sealed, more after each renewal of the archive time stamp
 * @param sealedAt when this edition was made
 */
public record Manifest(
        String councilCode,
        String councilName,
        ReportFacts report,
        RetentionFacts retention,
        int edition,
        Instant sealedAt,
        List<Line> files) {

    /** The name of the form of this manifest. */
    public static final String FORMAT = "zvit-package";

    private static final int VERSION = 1;
    private static final String HASH = "[0-9a-f]{64}";

    /** One file by its name, size in bytes, and SHA-256. */
    public record Line(String name, FileRole role, String mediaType, long size, String sha256) {
        static Line of(PackedFile file) {
            return new Line(file.name(), file.role(), file.mediaType(), file.content().length, file.sha256());
        }

        JsonNode json() {
            return ArchiveJson.object()
                    .put("name", name)
                    .put("role", role.code())
                    .put("mediaType", mediaType)
                    .put("size", size)
                    .put("sha256", sha256);
        }

        static Line of(JsonNode json) {
            String sha256 = json.path("sha256").asText();
            if (!sha256.matches(HASH) || json.path("name").asText().isEmpty()) {
                throw new IllegalArgumentException("a file without name or hash");
            }
            return new Line(
                    json.path("name").asText(),
                    FileRole.of(json.path("role").asText()).orElseThrow(IllegalArgumentException::new),
                    json.path("mediaType").asText(),
                    json.path("size").asLong(-1),
                    sha256);
        }
    }

    public static List<Line> lines(List<PackedFile> files) {
        return files.stream().map(Line::of).toList();
    }

    public String text() {
        ObjectNode json = ArchiveJson.object().put("format", FORMAT).put("version", VERSION);
        json.putObject("council").put("code", councilCode).put("name", councilName);
        ObjectNode facts = json.putObject("report")
                .put("programme", report.programme())
                .put("plan", report.plan().inThousands())
                .put("actual", report.actual().inThousands());
        PeriodJson.put(facts, report.period());
        facts.putObject("decision")
                .put("number", report.decisionNumber())
                .put("date", report.decisionDate().toString());
        json.putObject("retention")
                .put("code", retention.code())
                .put("title", retention.title())
                .put("years", retention.years())
                .put("article", retention.article());
        json.put("edition", edition).put("sealedAt", sealedAt.toString());
        json.putArray("files")
                .addAll(files.stream()
                        .filter(file -> file.role() != FileRole.ATTACHMENT)
                        .map(Line::json)
                        .toList());
        json.putArray("attachments")
                .addAll(files.stream()
                        .filter(file -> file.role() == FileRole.ATTACHMENT)
                        .map(Line::json)
                        .toList());
        return CanonicalJson.text(json);
    }

    public String sha256() {
        return Sha256.hex(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Optional<Line> file(FileRole role) {
        return files.stream().filter(file -> file.role() == role).findFirst();
    }

    /** @return the same package with other files, one edition later */
    public Manifest renewed(List<Line> newFiles, Instant at) {
        return new Manifest(councilCode, councilName, report, retention, edition + 1, at, newFiles);
    }

    /** @return empty when it is no manifest of ours, or one of a form to come */
    public static Optional<Manifest> read(String text) {
        try {
            return ArchiveJson.read(text)
                    .filter(json -> FORMAT.equals(json.path("format").asText())
                            && json.path("version").asInt() == VERSION)
                    .map(Manifest::of);
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Manifest of(JsonNode json) {
        List<Line> files = new ArrayList<>();
        json.path("files").forEach(file -> files.add(Line.of(file)));
        json.path("attachments").forEach(file -> files.add(Line.of(file)));
        JsonNode report = json.path("report");
        JsonNode retention = json.path("retention");
        return new Manifest(
                json.path("council").path("code").asText(),
                json.path("council").path("name").asText(),
                new ReportFacts(
                        report.path("programme").asText(),
                        PeriodJson.of(report).orElseThrow(IllegalArgumentException::new),
                        report.path("decision").path("number").asText(),
                        LocalDate.parse(report.path("decision").path("date").asText()),
                        money(report.path("plan")),
                        money(report.path("actual"))),
                new RetentionFacts(
                        retention.path("code").asText(),
                        retention.path("title").asText(),
                        retention.path("years").isInt()
                                ? retention.path("years").asInt()
                                : null,
                        retention.path("article").asText()),
                json.path("edition").asInt(),
                Instant.parse(json.path("sealedAt").asText()),
                List.copyOf(files));
    }

    private static Money money(JsonNode json) {
        return new Money(json.decimalValue().movePointRight(3));
    }
}
