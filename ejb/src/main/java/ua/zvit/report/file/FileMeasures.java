package ua.zvit.report.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.shared.OutlineNumbers;
import ua.zvit.shared.RepeatedNumbers;

/** Reads the measures of one section of a file, with those that stand inside others, each behind the one around it. */
final class FileMeasures {
    private static final String MEMBER = "measures";
    private static final int LONGEST = 30;

    private final RepeatedNumbers numbers;
    private final PlanDays days;
    private final boolean inUah;
    private final String section;
    private final Deque<FileMeasure> around = new ArrayDeque<>();
    private String first;

    /** @param section what tells it apart from all others of the file */
    FileMeasures(RepeatedNumbers numbers, PlanDays days, boolean inUah, String section) {
        this.numbers = numbers;
        this.days = days;
        this.inUah = inUah;
        this.section = section;
    }

    /** @param into gets the measures in their order */
    void read(JsonFields holder, List<JsonNode> objects, List<FileMeasure> into) {
        for (JsonNode object : objects) {
            String number = number(object);
            first = first == null ? number : first;
            JsonFields fields = holder.child(
                    object,
                    "",
                    holder.measure(into.size() + 1, number, object.path("title").asText("")));
            number(fields, object, number);
            List<JsonNode> inner = fields.has(MEMBER) ? fields.objects(MEMBER) : List.of();
            FileMeasure measure =
                    new FileMeasureReader(fields, inUah, days).read(number, around.size() + 1, !inner.isEmpty());
            money(fields, measure);
            into.add(measure);
            if (!inner.isEmpty() && around.size() + 1 == MeasureLevels.DEEPEST) {
                fields.fault(MEMBER, "measures-too-deep", MeasureLevels.DEEPEST);
                continue;
            }
            around.push(measure);
            read(fields, inner, into);
            around.pop();
        }
    }

    private static String number(JsonNode measure) {
        JsonNode told = measure.path("number");
        return told.isTextual() && told.textValue().length() <= LONGEST
                ? told.textValue().strip()
                : "";
    }

    /** A measure without a number says so; one that says nothing of it is incomplete. */
    private void number(JsonFields fields, JsonNode object, String number) {
        String inside = around.stream().map(FileMeasure::label).collect(Collectors.joining(" "));
        fields.text("number", LONGEST);
        if (!object.has("number") && !fields.isLenient()) {
            fields.fault("number", "missing");
        } else if (!number.isEmpty() && !OutlineNumbers.isLabel(number)) {
            fields.fault("number", "number-form");
        } else if (numbers.isMistaken(section + " " + inside, first, number)) {
            fields.fault("number", "measure-twice");
        }
    }

    /** A sum that is told by a measure and again by those inside it would be counted twice. */
    private void money(JsonFields fields, FileMeasure measure) {
        for (FileMeasure outer : around) {
            if (isMoney(measure.plan()) && isMoney(outer.plan())) {
                fields.fault("plan", "money-twice", outer.label());
                return;
            }
            if (isMoney(measure.actual()) && isMoney(outer.actual())) {
                fields.fault("actual", "money-twice", outer.label());
                return;
            }
        }
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }
}
