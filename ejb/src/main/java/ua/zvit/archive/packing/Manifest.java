package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.shared.Money;
import ua.zvit.shared.Sha256;

/**
 * The list of what a package holds: whose it is, which report, how long it is kept, and each file with its size and
 * SHA-256. Its own hash goes into the chain, so that a change of any of this is found.
 *
 * @param edition 1 as sealed, more after each renewal of the archive time stamp
 * @param sealedAt when this edition was made
 * @param copy what marks a copy of a former report; null for a report that went through Zvit
 */
public record Manifest(
        String councilCode,
        String councilName,
        ReportFacts report,
        RetentionFacts retention,
        int edition,
        Instant sealedAt,
        List<Line> files,
        CopyFacts copy) {

    /** The name of the form of this manifest. */
    private static final String FORMAT = "zvit-package";

    /** The form of a copy has a name of its own, so that no reader can take it for a report that was sealed. */
    private static final String FORMAT_OF_COPY = "zvit-copy";

    private static final int VERSION = 1;
    private static final String EDITION = "edition";
    private static final String HASH = "[0-9a-f]{64}";

    /** Of a report that went through Zvit. */
    public Manifest(
            String councilCode,
            String councilName,
            ReportFacts report,
            RetentionFacts retention,
            int edition,
            Instant sealedAt,
            List<Line> files) {
        this(councilCode, councilName, report, retention, edition, sealedAt, files, null);
    }

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
        ObjectNode json = ArchiveJson.object()
                .put("format", copy == null ? FORMAT : FORMAT_OF_COPY)
                .put("version", VERSION);
        json.putObject("council").put("code", councilCode).put("name", councilName);
        ObjectNode facts = json.putObject("report")
                .put("programme", report.programme())
                .put("plan", thousands(report.plan()))
                .put("actual", thousands(report.actual()));
        PeriodJson.put(facts, report.period());
        if (report.edition() > 1) {
            facts.put(EDITION, report.edition());
        }
        facts.putObject("decision")
                .put("number", report.decisionNumber())
                .put("date", Objects.toString(report.decisionDate(), null));
        if (copy != null) {
            json.set("copy", copy.json());
        }
        json.putObject("retention")
                .put("code", retention.code())
                .put("title", retention.title())
                .put("years", retention.years())
                .put("article", retention.article());
        json.put(EDITION, edition).put("sealedAt", sealedAt.toString());
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

    /** @return the document itself; of a copy the first of its files */
    public Optional<Line> main() {
        return copy == null ? file(FileRole.DOCUMENT) : files.stream().findFirst();
    }

    /** @return the same package with other files, one edition later */
    public Manifest renewed(List<Line> newFiles, Instant at) {
        return new Manifest(councilCode, councilName, report, retention, edition + 1, at, newFiles, copy);
    }

    /** @return empty when it is no manifest of ours, or one of a form to come */
    public static Optional<Manifest> read(String text) {
        try {
            return ArchiveJson.read(text)
                    .filter(json -> format(json).equals(json.path("format").asText())
                            && json.path("version").asInt() == VERSION)
                    .map(Manifest::of);
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static String format(JsonNode json) {
        return json.has("copy") ? FORMAT_OF_COPY : FORMAT;
    }

    private static Manifest of(JsonNode json) {
        List<Line> files = new ArrayList<>();
        json.path("files").forEach(file -> files.add(Line.of(file)));
        json.path("attachments").forEach(file -> files.add(Line.of(file)));
        JsonNode report = json.path("report");
        JsonNode retention = json.path("retention");
        CopyFacts copy = json.has("copy") ? CopyFacts.of(json.path("copy")) : null;
        ReportFacts facts = facts(report);
        if (copy == null && !facts.isComplete()) {
            throw new IllegalArgumentException("a report without its decision or its sums");
        }
        return new Manifest(
                json.path("council").path("code").asText(),
                json.path("council").path("name").asText(),
                facts,
                new RetentionFacts(
                        retention.path("code").asText(),
                        retention.path("title").asText(),
                        retention.path("years").isInt()
                                ? retention.path("years").asInt()
                                : null,
                        retention.path("article").asText()),
                json.path(EDITION).asInt(),
                Instant.parse(json.path("sealedAt").asText()),
                List.copyOf(files),
                copy);
    }

    private static ReportFacts facts(JsonNode report) {
        JsonNode date = report.path("decision").path("date");
        return new ReportFacts(
                report.path("programme").asText(),
                PeriodJson.of(report).orElseThrow(IllegalArgumentException::new),
                report.path("decision").path("number").textValue(),
                date.isTextual() ? LocalDate.parse(date.asText()) : null,
                money(report.path("plan")),
                money(report.path("actual")),
                report.path(EDITION).asInt(1));
    }

    private static Money money(JsonNode json) {
        return json.isNull() ? null : new Money(json.decimalValue().movePointRight(3));
    }

    private static BigDecimal thousands(Money money) {
        return money == null ? null : money.inThousands();
    }
}
