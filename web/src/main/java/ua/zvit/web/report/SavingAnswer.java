package ua.zvit.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/** What the editor hears about a text that it has sent, in the words of its page. */
final class SavingAnswer {
    private final FormatView format;
    private final TextView text;

    SavingAnswer(FormatView format, TextView text) {
        this.format = format;
        this.text = text;
    }

    /** @param unreadable names of the fields whose figures were left as they had been */
    JsonObject saved(EntryDetails entry, ReportDetails report, List<String> unreadable) {
        List<EntryGap> gaps = EntryGap.of(report.entries());
        JsonArrayBuilder first = Json.createArrayBuilder();
        gaps.stream()
                .limit(EntryGap.ROOM)
                .forEach(gap -> first.add(Json.createObjectBuilder()
                        .add("place", gap.place(report.id(), entry.number()))
                        .add("words", text.of("page.entry.gap." + gap.field(), gap.measure()))));
        int further = Math.max(0, gaps.size() - EntryGap.ROOM);
        return Json.createObjectBuilder()
                .add("outcome", "saved")
                .add("version", entry.version())
                .add("words", format.time(entry.changedAt()))
                .add("unreadable", Json.createArrayBuilder(unreadable))
                .add("blank", !entry.isComplete())
                .add("gaps", first)
                .add("further", further == 0 ? "" : text.of("page.entry.missing-more", further))
                .add("changedBy", text.of("page.entry.changed", entry.changedBy()))
                .add("changedAt", format.relative(entry.changedAt()))
                .build();
    }

    /** @param theirs what somebody else has written meanwhile */
    JsonObject stale(EntryDetails theirs) {
        EntryForm form = new EntryForm();
        form.fill(theirs, format);
        JsonObjectBuilder written = Json.createObjectBuilder()
                .add("narrative", format.narrative(form.getNarrative()))
                .add("actual", form.getActual())
                .add("reason", form.getReason())
                .add("figures", form.getFigures());
        return Json.createObjectBuilder()
                .add("outcome", "stale")
                .add("version", theirs.version())
                .add(
                        "words",
                        text.of("page.entry.clash.words", theirs.changedBy(), format.relative(theirs.changedAt())))
                .add("time", format.time(theirs.changedAt()))
                .add("text", written)
                .build();
    }

    JsonObject refused(String why) {
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("words", why)
                .build();
    }
}
