package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetExecutor;
import ua.zvit.entering.values.SheetFunding;
import ua.zvit.entering.values.SheetIndicator;
import ua.zvit.entering.values.SheetMeasure;
import ua.zvit.entering.values.SheetQuestion;
import ua.zvit.entering.values.SheetSection;

/** Shows a draft cell by cell. Texts that nobody here knows are shown as they are called. */
public final class SheetReader {
    private static final List<String> HEAD = List.of(
            "programme.title",
            "programme.firstYear",
            "programme.lastYear",
            "programme.decision.number",
            "programme.decision.date",
            "year",
            "period",
            "unit",
            "_lead",
            "organisation.council",
            "organisation.department",
            "signature.position",
            "signature.name");

    /** What has a field of its own; every other text of a measure is shown beside them. */
    private static final Set<String> KNOWN = Set.of("number", "title", "plan", "actual", "narrative", "reason");

    private final DraftContent content;
    private final DraftPlaces places;
    private final boolean byYears;

    public SheetReader(DraftContent content) {
        this.content = content;
        this.places = new DraftPlaces(content);
        this.byYears = content.kind() == ImportKind.PROGRAMME;
    }

    public DraftSheet sheet(ImportDraft draft) {
        List<SheetSection> sections = new ArrayList<>();
        sections(content.report(), 0, sections);
        return new DraftSheet(
                draft.summary(),
                draft.version(),
                HEAD.stream()
                        .map(path -> cell(content.report(), DraftContent.TOP, path))
                        .toList(),
                sections,
                DraftSums.of(content.report(), DraftContent.TOP),
                DraftContent.objects(content.root(), "questions").stream()
                        .map(this::question)
                        .toList(),
                FileSheet.of(content));
    }

    private void sections(JsonNode holder, int level, List<SheetSection> into) {
        for (ObjectNode section : DraftContent.objects(holder, "sections")) {
            String id = id(section);
            List<SheetMeasure> measures = new ArrayList<>();
            measures(section, 0, measures);
            into.add(new SheetSection(
                    id,
                    level,
                    cell(section, id, "number"),
                    cell(section, id, "title"),
                    measures,
                    DraftSums.of(section, id)));
            sections(section, level + 1, into);
        }
    }

    private void measures(JsonNode holder, int level, List<SheetMeasure> into) {
        for (String member : List.of("including", "measures")) {
            for (ObjectNode measure : DraftContent.objects(holder, member)) {
                into.add(measure(measure, level));
                measures(measure, level + 1, into);
            }
        }
    }

    private SheetMeasure measure(ObjectNode measure, int level) {
        String id = id(measure);
        SheetMeasure.Row row = new SheetMeasure.Row(
                cell(measure, id, "number"),
                cell(measure, id, "title"),
                cell(measure, id, "plan"),
                cell(measure, id, "actual"),
                cell(measure, id, "narrative"),
                cell(measure, id, "reason"));
        return new SheetMeasure(
                id,
                level,
                row,
                DraftContent.objects(measure, DraftContent.WHO).stream()
                        .map(SheetReader::executor)
                        .toList(),
                DraftContent.objects(measure, "funding").stream()
                        .map(this::funding)
                        .toList(),
                DraftContent.objects(measure, "indicators").stream()
                        .map(this::indicator)
                        .toList(),
                further(measure, id),
                rows(measure),
                GroupSums.isToldInside(measure));
    }

    private static List<SheetCell> further(ObjectNode measure, String id) {
        List<SheetCell> further = new ArrayList<>();
        measure.properties().forEach(member -> {
            boolean own = member.getKey().startsWith("_") || KNOWN.contains(member.getKey());
            if (!own && member.getValue().isValueNode()) {
                further.add(cell(measure, id, member.getKey()));
            }
        });
        return further;
    }

    private static List<String> rows(ObjectNode measure) {
        return StreamSupport.stream(measure.path(DraftContent.ROWS).spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false).map(JsonNode::asText))
                .map(cells -> cells.reduce((one, next) -> one + " | " + next).orElse(""))
                .toList();
    }

    private static SheetExecutor executor(ObjectNode who) {
        String id = id(who);
        return new SheetExecutor(
                id,
                who.path("words").asText(),
                cell(who, id, "code"),
                who.path("remembered").asBoolean());
    }

    private SheetFunding funding(ObjectNode line) {
        String id = id(line);
        String words = Stream.of("name", "fund")
                .map(member -> line.path(member).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new SheetFunding(
                id,
                words,
                cell(line, id, "source"),
                byYears || line.has("year") ? cell(line, id, "year") : null,
                cell(line, id, "plan"),
                cell(line, id, "actual"));
    }

    private SheetIndicator indicator(ObjectNode line) {
        String id = id(line);
        return new SheetIndicator(
                id,
                cell(line, id, "kind"),
                cell(line, id, "name"),
                cell(line, id, "unit"),
                byYears || line.has("year") ? cell(line, id, "year") : null,
                cell(line, id, "plan"),
                cell(line, id, "actual"));
    }

    private SheetQuestion question(ObjectNode question) {
        String id = id(question);
        return new SheetQuestion(
                question.path("code").asText(),
                question.path("place").asText(),
                question.path("text").asText(),
                places.of(question)
                        .map(cell -> "#" + new SheetCell(cell, "").anchor())
                        .orElse(null),
                cell(question, id, "settled"));
    }

    private static String id(ObjectNode part) {
        return part.path(DraftContent.ID).asText();
    }

    private static SheetCell cell(ObjectNode part, String id, String path) {
        return new SheetCell(
                id + ":" + path, part.at("/" + path.replace('.', '/')).asText(""));
    }
}
