package ua.zvit.archive.former;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.CopyFacts;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.JudgedFiles;

/** What was found out about files that wait to be put into the archive, as JSON that is kept with them. */
public final class DraftRecord {
    private DraftRecord() {}

    public static String write(JudgedFiles judged) {
        ObjectNode json = ArchiveJson.object();
        json.set("signatures", CopyFacts.signatures(judged.signatures()));
        FormerFacts told = judged.told();
        json.putObject("told")
                .put("programme", told.programme())
                .put("year", told.year())
                .put("decisionNumber", told.decisionNumber())
                .put("decisionDate", Objects.toString(told.decisionDate(), null))
                .put("plan", told.plan())
                .put("actual", told.actual());
        return json.toString();
    }

    public static JudgedFiles read(String written, List<JudgedFiles.Part> parts) {
        JsonNode json = ArchiveJson.read(written).orElseThrow();
        JsonNode told = json.path("told");
        return new JudgedFiles(
                parts,
                CopyFacts.signatures(json.path("signatures")),
                new FormerFacts(
                        told.path("programme").textValue(),
                        told.path("year").isInt() ? told.path("year").asInt() : null,
                        told.path("decisionNumber").textValue(),
                        told.path("decisionDate").isTextual()
                                ? LocalDate.parse(told.path("decisionDate").asText())
                                : null,
                        amount(told.path("plan")),
                        amount(told.path("actual"))));
    }

    private static BigDecimal amount(JsonNode json) {
        return json.isNumber() ? json.decimalValue() : null;
    }
}
