package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.entering.values.CellChange;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.shared.SameName;

/**
 * Carries what people have written into a draft over to the same file understood anew. A correction stays where the file
 * still says there what it said before; where it says something else now, or the row is something else, the correction is
 * replaced, and told. Parts are known by the row of the file that they begin with, lines inside them by what they tell.
 */
public final class DraftCarrying {
    /** Of the whole: corrections that did not stay. */
    static final String REPLACED = "_replaced";

    private static final Map<String, List<String>> LINES = Map.of(
            "funding",
            List.of("source", "fund", "name", "year"),
            "indicators",
            List.of("name", "unit", "year"),
            DraftContent.WHO,
            List.of("words"));

    private final DraftContent before;
    private final DraftContent now;
    private final DraftEditing editing;
    private final Map<String, ObjectNode> byRow = new HashMap<>();

    private DraftCarrying(DraftContent before, DraftContent now) {
        this.before = before;
        this.now = now;
        this.editing = new DraftEditing(now);
    }

    /** @param now gets what was written into the one before */
    public static void carry(DraftContent before, DraftContent now) {
        DraftCarrying carrying = new DraftCarrying(before, now);
        carrying.kind();
        if (before.root().has(DraftContent.AS_BEFORE)) {
            now.root().put(DraftContent.AS_BEFORE, true);
        }
        carrying.told();
        carrying.parts(now).forEach(part -> carrying.byRow.put(at(part), part));
        carrying.dropped();
        carrying.corrections(before.report(), now.report(), "");
        carrying.parts(before).forEach(carrying::part);
        carrying.added();
        carrying.departments();
        carrying.settled();
    }

    private void kind() {
        if (before.root().path(DraftShaping.CHOSEN).asBoolean()) {
            now.root().put(DraftShaping.CHOSEN, true);
            now.root().put("kind", before.kind() == ImportKind.PROGRAMME ? "programme" : "report");
        }
    }

    private void told() {
        for (String list : List.of("columns", "lines")) {
            Map<String, JsonNode> told = DraftContent.objects(before.root(), list).stream()
                    .filter(one -> one.has(DraftContent.TOLD))
                    .collect(Collectors.toMap(one -> one.path("place").asText(), one -> one.path(DraftContent.TOLD)));
            DraftContent.objects(now.root(), list).stream()
                    .filter(one -> told.containsKey(one.path("place").asText()))
                    .forEach(one -> one.set(
                            DraftContent.TOLD,
                            told.get(one.path("place").asText()).deepCopy()));
        }
    }

    /** @return sections and measures, with those inside them and the parts of their sums */
    private Stream<ObjectNode> parts(DraftContent content) {
        return inner(content.report());
    }

    private static Stream<ObjectNode> inner(ObjectNode part) {
        return Stream.of("sections", "measures", DraftParts.MEMBER)
                .flatMap(member -> DraftContent.objects(part, member).stream())
                .flatMap(one -> Stream.concat(Stream.of(one), inner(one)));
    }

    private static String at(ObjectNode part) {
        return part.path(DraftContent.AT).asText("");
    }

    /** What was taken out stays out, unless a person has said since what its row is. */
    private void dropped() {
        Set<String> told = DraftContent.objects(before.root(), "lines").stream()
                .filter(line -> !line.at("/told/as").asText("").isEmpty())
                .map(line -> line.path("place").asText())
                .collect(Collectors.toSet());
        for (JsonNode each : before.root().path(DraftContent.DROPPED)) {
            ObjectNode part = byRow.get(each.path(DraftContent.AT).asText(each.asText()));
            if (part == null || each.isTextual() && told.contains(each.asText())) {
                continue;
            }
            if (each.isTextual()) {
                now.drop(part.path(DraftContent.ID).asText());
                byRow.remove(each.asText());
            } else {
                line(part, each.path("list").asText(), each.path("key").asText())
                        .ifPresent(line -> now.drop(line.path(DraftContent.ID).asText()));
            }
            DraftContent.list(now.root(), DraftContent.DROPPED).add(each);
        }
    }

    /** @return what a line of a measure is known by, as the file has told it */
    static String key(ObjectNode line, String list) {
        return LINES.get(list).stream()
                .map(member -> line.path(DraftContent.WAS)
                        .path(member)
                        .asText(line.path(member).asText("")))
                .collect(Collectors.joining("|"));
    }

    private static Optional<ObjectNode> line(ObjectNode measure, String list, String key) {
        return DraftContent.objects(measure, list).stream()
                .filter(line -> key(line, list).equals(key))
                .findFirst();
    }

    private void part(ObjectNode part) {
        if (part.has(DraftContent.ADDED)) {
            return;
        }
        ObjectNode counterpart = counterpart(part);
        String label = label(part);
        corrections(part, counterpart, label);
        for (String list : LINES.keySet()) {
            for (ObjectNode line : DraftContent.objects(part, list)) {
                if (line.has(DraftContent.ADDED)) {
                    add(counterpart, list, line, label);
                } else {
                    corrections(
                            line,
                            counterpart == null
                                    ? null
                                    : line(counterpart, list, key(line, list)).orElse(null),
                            label);
                }
            }
        }
    }

    /** A section that begins with no row of its own is known by what the file calls it. */
    private ObjectNode counterpart(ObjectNode part) {
        if (!at(part).isEmpty() || !part.has("measures")) {
            return byRow.get(at(part));
        }
        return parts(now)
                .filter(one -> at(one).isEmpty() && name(one).equals(name(part)))
                .findFirst()
                .orElse(null);
    }

    private static String name(ObjectNode section) {
        Function<String, String> told = member -> section.path(DraftContent.WAS)
                .path(member)
                .asText(section.path(member).asText(""));
        return told.apply("number") + "|" + told.apply("title");
    }

    private static String label(ObjectNode part) {
        return (part.path("number").asText("") + " " + part.path("title").asText("")).strip();
    }

    private void corrections(ObjectNode from, ObjectNode into, String label) {
        for (Map.Entry<String, JsonNode> kept : from.path(DraftContent.WAS).properties()) {
            String written = DraftEditing.text(from, kept.getKey());
            String read = into == null ? null : DraftEditing.text(into, kept.getKey());
            if (written.equals(read)) {
                continue;
            }
            boolean same = kept.getValue().asText().equals(read);
            if (!same || !write(into, kept.getKey(), written)) {
                replaced(label, kept.getKey(), written);
            }
        }
    }

    private boolean write(ObjectNode into, String member, String written) {
        String id = into == now.report()
                ? DraftContent.TOP
                : into.path(DraftContent.ID).asText();
        return editing.apply(List.of(new CellChange(id + ":" + member, written)));
    }

    private void replaced(String label, String member, String written) {
        DraftContent.list(now.root(), REPLACED)
                .add(now.fresh().put("place", label).put("member", member).put("text", written));
    }

    private void added() {
        for (ObjectNode section : DraftContent.sections(before.report()).toList()) {
            if (section.has(DraftContent.ADDED)) {
                DraftContent.list(now.report(), "sections").add(fresh(section));
                continue;
            }
            ObjectNode counterpart = counterpart(section);
            for (ObjectNode measure : DraftContent.objects(section, "measures")) {
                if (measure.has(DraftContent.ADDED)) {
                    add(counterpart, "measures", measure, label(section));
                }
            }
        }
    }

    private void add(ObjectNode into, String list, ObjectNode part, String label) {
        if (into == null) {
            replaced(
                    label,
                    list.replace("_", ""),
                    label(part) + " " + part.path("plan").asText(""));
        } else {
            DraftContent.list(into, list).add(fresh(part));
        }
    }

    /** @return the same with ids of the new draft */
    private ObjectNode fresh(ObjectNode part) {
        ObjectNode copy = part.deepCopy();
        identify(copy);
        return copy;
    }

    private void identify(ObjectNode part) {
        now.identified(part);
        part.properties().stream()
                .filter(member -> member.getValue().isArray())
                .forEach(member -> DraftContent.objects(part, member.getKey()).forEach(this::identify));
    }

    /** Words whose department somebody has chosen mean it in each row that is understood now. */
    private void departments() {
        Map<String, String> chosen = new HashMap<>();
        who(before)
                .filter(who -> !who.path("code").asText("").isEmpty())
                .forEach(who -> chosen.put(
                        SameName.of(who.path("words").asText()),
                        who.path("code").asText()));
        who(now).filter(who -> who.path("code").asText("").isEmpty())
                .filter(who -> !who.path("words").asText("").isEmpty())
                .forEach(who -> who.put(
                        "code",
                        chosen.getOrDefault(SameName.of(who.path("words").asText()), "")));
    }

    private static Stream<ObjectNode> who(DraftContent content) {
        return content.measures().flatMap(measure -> DraftContent.objects(measure, DraftContent.WHO).stream());
    }

    private void settled() {
        Set<String> settled = DraftContent.objects(before.root(), "questions").stream()
                .filter(question -> question.path("settled").asText().equals("true"))
                .map(DraftCarrying::question)
                .collect(Collectors.toSet());
        DraftContent.objects(now.root(), "questions").stream()
                .filter(question -> settled.contains(question(question)))
                .forEach(question -> question.put("settled", "true"));
    }

    private static String question(ObjectNode question) {
        return question.path("code").asText() + "|" + question.path("place").asText() + "|"
                + question.path("text").asText();
    }
}
