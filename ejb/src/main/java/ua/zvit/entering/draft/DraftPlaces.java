package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;

/** Which cell of a draft a question or a fault is about. */
public final class DraftPlaces {
    private static final Pattern INDEXED =
            Pattern.compile("sections\\.(\\d{1,5})\\.(?:measures\\.(\\d{1,5})\\.)?(\\w+)(?:\\.(\\d{1,5}))?.*");
    private static final Pattern LINE = Pattern.compile("(funding|indicators)\\.(\\d{1,5})\\.(\\w+)");
    private static final Set<String> WHO = Set.of("executor", "executors", "coExecutors");
    private static final Set<String> TOP = Set.of("title", "firstYear", "lastYear", "decision.number", "decision.date");

    /** What a question is about where its code tells. */
    private static final Map<String, String> BY_CODE = Map.of(
            "amount-as-text", "plan",
            "amount-twice", "plan",
            "formula-error", "plan",
            "sources-differ", "plan",
            "years-differ", "plan",
            "number-as-date", "number",
            "number-missing", "number",
            "number-twice", "number");

    private final DraftContent content;

    /** Measures by number and, where none has it, by title; made when the first is looked for. */
    private Map<String, ObjectNode> byName;

    /** Measures by the words in which faults name their place; made when the first is looked for. */
    private Map<String, ObjectNode> byWords;

    public DraftPlaces(DraftContent content) {
        this.content = content;
    }

    /** @return the cell that a question is about; empty where there is none */
    public Optional<String> of(ObjectNode question) {
        String code = question.path("code").asText();
        String place = question.path("place").asText();
        return switch (code) {
            case "title-unfinished" -> Optional.of("top:programme.title");
            case "unit-unclear" -> Optional.of("top:unit");
            case "year-unclear" ->
                Optional.of(content.report().has("year") || !isPlan() ? "top:year" : "top:programme.firstYear");
            case "period-unclear", "period-not-over" -> Optional.of("top:period");
            case "section-missing" -> first("sections").map(section -> id(section) + ":title");
            case "total-differs" ->
                Optional.of(section(place).map(DraftPlaces::id).orElse(DraftContent.TOP) + ":total.plan");
            case "column-unclear", "hidden-column" -> column(place);
            default -> named(place).map(measure -> id(measure) + ":" + BY_CODE.getOrDefault(code, "title"));
        };
    }

    /** The cell in which a person says what a column is. */
    private Optional<String> column(String head) {
        return DraftContent.objects(content.root(), "columns").stream()
                .filter(column -> head.equals(column.path("head").asText()))
                .findFirst()
                .map(column -> id(column) + ":" + DraftContent.TOLD + ".role");
    }

    private boolean isPlan() {
        return content.kind() == ua.zvit.entering.values.ImportKind.PROGRAMME;
    }

    private Optional<ObjectNode> first(String member) {
        return DraftContent.objects(content.report(), member).stream().findFirst();
    }

    private Optional<ObjectNode> section(String words) {
        return DraftContent.sections(content.report())
                .filter(section -> !words.isEmpty())
                .filter(section -> words.equals(section.path("number").asText())
                        || words.equals(section.path("title").asText()))
                .findFirst();
    }

    /** By its number, else by its title. */
    private Optional<ObjectNode> named(String place) {
        if (byName == null) {
            byName = new HashMap<>();
            for (String member : List.of("number", "title")) {
                content.measures()
                        .forEach(measure ->
                                byName.putIfAbsent(measure.path(member).asText(), measure));
            }
        }
        return place.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(place));
    }

    /** @return the cell that a fault is about; empty where there is none */
    public Optional<String> of(Fault fault) {
        String field = fault.field() == null ? "" : fault.field();
        Matcher indexed = INDEXED.matcher(field);
        if (indexed.matches()) {
            return indexed(indexed);
        }
        Optional<ObjectNode> measure = measure(fault);
        if (measure.isPresent()) {
            return inMeasure(measure.get(), field);
        }
        if (field.startsWith("sections.")) {
            return told(fault, sectionsByWords())
                    .map(section -> id(section) + ":" + field.substring("sections.".length()));
        }
        return field.isEmpty() ? Optional.empty() : Optional.of("top:" + top(field));
    }

    private static String top(String field) {
        return field.equals("leadDepartment") || field.equals("organisation.department")
                ? DraftContent.LEAD
                : TOP.contains(field) ? "programme." + field : field;
    }

    private Optional<String> indexed(Matcher place) {
        List<ObjectNode> sections = DraftContent.sections(content.report()).toList();
        int index = Integer.parseInt(place.group(1));
        if (index >= sections.size()) {
            return Optional.empty();
        }
        ObjectNode section = sections.get(index);
        if (place.group(2) == null) {
            return Optional.of(id(section) + ":" + place.group(3));
        }
        List<ObjectNode> measures = DraftContent.measures(section).toList();
        int at = Integer.parseInt(place.group(2));
        return at < measures.size() ? inMeasure(measures.get(at), place.group(3)) : Optional.empty();
    }

    private static Optional<String> inMeasure(ObjectNode measure, String field) {
        Matcher line = LINE.matcher(field);
        if (line.matches()) {
            List<ObjectNode> lines = DraftContent.objects(measure, line.group(1));
            int index = Integer.parseInt(line.group(2)) - 1;
            return index >= 0 && index < lines.size()
                    ? Optional.of(id(lines.get(index)) + ":" + line.group(3))
                    : Optional.of(id(measure) + ":plan");
        }
        if (WHO.contains(field)) {
            return DraftContent.objects(measure, DraftContent.WHO).stream()
                    .filter(who -> who.path("code").asText("").isEmpty())
                    .findFirst()
                    .or(() -> DraftContent.objects(measure, DraftContent.WHO).stream()
                            .findFirst())
                    .map(who -> id(who) + ":code");
        }
        return Optional.of(id(measure) + ":" + (field.startsWith("funding") ? "plan" : field));
    }

    /** The words of its place name the section and which measure it is; else its number does. */
    private Optional<ObjectNode> measure(Fault fault) {
        byWords = byWords == null ? measuresByWords() : byWords;
        Optional<ObjectNode> told = told(fault, byWords);
        return told.isPresent() || fault.measure() == null ? told : named(fault.measure());
    }

    private static Optional<ObjectNode> told(Fault fault, Map<String, ObjectNode> byWords) {
        String words = fault.where(Messages.UKRAINIAN).orElse("");
        return byWords.entrySet().stream()
                .filter(known -> words.equals(known.getKey()) || words.startsWith(known.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Map<String, ObjectNode> measuresByWords() {
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        eachSection((name, section) -> {
            int ordinal = 0;
            for (ObjectNode measure : DraftContent.measures(section).toList()) {
                ordinal++;
                String number = measure.path("number").asText("");
                all.putIfAbsent(
                        Messages.text(Messages.UKRAINIAN, "place.measure-numbered", name, ordinal, number), measure);
                all.putIfAbsent(Messages.text(Messages.UKRAINIAN, "place.measure", name, ordinal), measure);
            }
        });
        return all;
    }

    private Map<String, ObjectNode> sectionsByWords() {
        Map<String, ObjectNode> byWords = new LinkedHashMap<>();
        eachSection((name, section) ->
                byWords.putIfAbsent(Messages.text(Messages.UKRAINIAN, "place.section", name), section));
        return byWords;
    }

    private void eachSection(java.util.function.BiConsumer<String, ObjectNode> taking) {
        List<ObjectNode> sections = DraftContent.objects(content.report(), "sections");
        for (int index = 0; index < sections.size(); index++) {
            String number = sections.get(index).path("number").asText("");
            taking.accept(number.isEmpty() ? "№ " + (index + 1) : number, sections.get(index));
        }
    }

    private static String id(ObjectNode part) {
        return part.path(DraftContent.ID).asText();
    }
}
