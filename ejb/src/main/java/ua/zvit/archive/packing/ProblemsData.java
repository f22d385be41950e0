package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;

/** Problems of an archive as JSON, for the command and for the result that is kept. */
public final class ProblemsData {
    private ProblemsData() {}

    public static String text(List<ArchiveProblem> problems) {
        ObjectNode json = ArchiveJson.object();
        ArrayNode list = json.putArray("problems");
        problems.forEach(problem -> add(list.addObject(), problem));
        return CanonicalJson.text(json);
    }

    /** Writes one problem into the object. */
    public static void add(ObjectNode json, ArchiveProblem problem) {
        json.put("code", problem.kind().code())
                .put("severity", problem.severity())
                .put("council", problem.council())
                .put("package", problem.sequence())
                .put("programme", problem.programme())
                .put("detail", problem.detail());
    }

    public static List<ArchiveProblem> read(String text) {
        List<ArchiveProblem> problems = new ArrayList<>();
        ArchiveJson.read(text).ifPresent(json -> json.path("problems").forEach(one -> problems.add(problem(one))));
        return List.copyOf(problems);
    }

    private static ArchiveProblem problem(JsonNode json) {
        String code = json.path("code").asText();
        return new ArchiveProblem(
                Stream.of(ProblemKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                json.path("council").isTextual() ? json.path("council").asText() : null,
                json.path("package").isInt() ? json.path("package").asInt() : null,
                json.path("programme").isTextual() ? json.path("programme").asText() : null,
                json.path("detail").asText());
    }
}
