package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.zvit.shared.Fault;

/** The report that a draft holds, in the shape of the import. Members that nobody here knows go along. */
public final class ReportOfDraft {
    /** A person's word for «this one is not taken». */
    static final String NOBODY = "-";

    /** A person's word for «this one takes part and is no department of the council». */
    static final String PARTNER = "+";

    private final ObjectNode report;
    private final Map<String, String> departments;
    private final List<Fault> left = new ArrayList<>();

    /** @param departments full names by their codes */
    public ReportOfDraft(DraftContent content, Map<String, String> departments) {
        this.report = content.report().deepCopy();
        this.departments = departments;
        lead();
        int year = report.path("year").asInt();
        GroupSums.settle(report, left);
        DraftContent.sections(report).flatMap(DraftContent::measures).forEach(measure -> {
            executors(measure);
            ofYear(measure, year);
            aims(measure, year);
            parts(measure);
        });
        DraftContent.strip(report);
    }

    public byte[] json() {
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @return what of the draft is not in the report */
    public List<Fault> left() {
        return left;
    }

    private void lead() {
        String code = report.path(DraftContent.LEAD).asText("");
        if (departments.containsKey(code)) {
            ObjectNode organisation =
                    report.path("organisation") instanceof ObjectNode told ? told : report.putObject("organisation");
            organisation.put("department", departments.get(code));
        }
    }

    private void executors(ObjectNode measure) {
        measure.remove(List.of("executors", "coExecutors"));
        List<ObjectNode> who = DraftContent.objects(measure, DraftContent.WHO);
        List<String> partners = partners(who);
        if (!partners.isEmpty()) {
            ArrayNode list = measure.putArray("partners");
            partners.forEach(list::add);
        }
        List<String> named = who.stream()
                .map(ReportOfDraft::meant)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean led = !who.isEmpty() && !meant(who.get(0)).isEmpty();
        if (!named.isEmpty()) {
            ArrayNode list = measure.putArray(led ? "executors" : "coExecutors");
            named.forEach(list::add);
        }
    }

    /** @return the department's code, else the file's words, else nothing */
    static String meant(ObjectNode who) {
        String code = who.path("code").asText("");
        return NOBODY.equals(code) || PARTNER.equals(code)
                ? ""
                : code.isEmpty() ? who.path("words").asText("") : code;
    }

    /** @return who takes part and is no department, as the file names them */
    static List<String> partners(List<ObjectNode> who) {
        return who.stream()
                .filter(one -> PARTNER.equals(one.path("code").asText("")))
                .map(one -> one.path("words").asText(""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What a file plans of an indicator for other years is told as left. */
    private void aims(ObjectNode measure, int year) {
        List<ObjectNode> lines = DraftContent.objects(measure, "indicators");
        List<ObjectNode> kept = lines.stream()
                .filter(line -> !line.has("year") || line.path("year").asInt() == year)
                .toList();
        lines.stream()
                .filter(line -> !kept.contains(line))
                .forEach(line -> left.add(Fault.at(
                        measure.path("number").asText(null),
                        "indicators",
                        "left-other-year",
                        line.path("year").asText())));
        kept.forEach(line -> line.remove("year"));
        if (!lines.isEmpty()) {
            ArrayNode list = measure.putArray("indicators");
            kept.forEach(list::add);
        }
    }

    /** What is told apart of a sum goes into the line that it is part of. */
    private void parts(ObjectNode measure) {
        List<ObjectNode> lines = DraftContent.objects(measure, "funding");
        List<ObjectNode> holders = lines.isEmpty() ? List.of(measure) : lines;
        List<ObjectNode> parts = DraftParts.of(measure);
        measure.remove(DraftParts.MEMBER);
        for (ObjectNode part : parts) {
            List<ObjectNode> taken = holders.stream()
                    .filter(line -> DraftParts.of(part, line, holders.size() == 1)
                            .map(told -> told.into(line))
                            .isPresent())
                    .toList();
            if (taken.isEmpty()) {
                left.add(Fault.at(
                        measure.path("number").asText(null),
                        DraftParts.MEMBER,
                        "left-part",
                        part.path("title").asText()));
            }
        }
    }

    /** A report holds the plan of one year, also when it tells of a part of it; what the file plans for others is told as left. */
    private void ofYear(ObjectNode measure, int year) {
        List<ObjectNode> lines = DraftContent.objects(measure, "funding");
        boolean byYears = lines.stream().anyMatch(line -> line.path("year").asInt() == year && line.has("year"));
        List<ObjectNode> kept = lines.stream()
                .filter(line -> line.has("year") ? line.path("year").asInt() == year : !byYears)
                .toList();
        lines.stream()
                .filter(line -> line.has("year") && !kept.contains(line))
                .forEach(line -> left.add(Fault.at(
                        measure.path("number").asText(null),
                        "funding.plan",
                        "left-other-year",
                        line.path("year").asText())));
        kept.forEach(line -> line.remove("year"));
        if (byYears) {
            measure.remove("plan");
        }
        if (kept.isEmpty()) {
            measure.remove("funding");
        } else {
            ArrayNode funding = measure.putArray("funding");
            kept.forEach(funding::add);
        }
    }
}
