package ua.zvit.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.merge.MergeEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.merge.EntryMerge;
import ua.zvit.report.values.merge.MergePick;
import ua.zvit.report.values.merge.MergePiece;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * Merging of two people's texts while one of them writes, asked in the background with everything it needs: what both began
 * from, the writer's text, and what was chosen so far. Saves nothing.
 */
@Named("merging")
@RequestScoped
public class MergingView {
    private static final int WRONG_METHOD = 405;

    private MergeEntry merging;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;

    protected MergingView() {}

    @Inject
    public MergingView(MergeEntry merging, RefusalsView refusals, FormatView format, TextView text) {
        this.merging = merging;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    public void merge() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            refusals.number(sent("report")).ifPresent(report -> JsonAnswer.send(answer(report)));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject answer(long report) {
        try {
            return told(merging.merge(report, sent("measure"), sent("before"), sent("mine"), picks(sent("picks"))));
        } catch (EJBAccessException refused) {
            return new SavingAnswer(format, text).refused(text.of("error.ROLE-MISSING"));
        } catch (ZvitException refused) {
            return new SavingAnswer(format, text).refused(text.of(refused));
        }
    }

    private JsonObject told(EntryMerge merge) {
        EntryDetails theirs = merge.theirs();
        EntryForm form = new EntryForm();
        form.fill(theirs, format);
        JsonArrayBuilder pieces = Json.createArrayBuilder();
        merge.pieces().forEach(piece -> pieces.add(piece(piece)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("outcome", "merged")
                .add("version", theirs.version())
                .add("author", merge.author())
                .add("other", Objects.toString(theirs.changedBy(), ""))
                .add("when", format.relative(theirs.changedAt()))
                .add("pieces", pieces)
                .add(
                        "text",
                        Json.createObjectBuilder()
                                .add("narrative", format.narrative(form.getNarrative()))
                                .add("actual", form.getActual())
                                .add("reason", form.getReason())
                                .add("figures", form.getFigures()));
        if (merge.narrative() != null) {
            json.add("narrative", merge.narrative());
        }
        return json.build();
    }

    private static JsonObjectBuilder piece(MergePiece piece) {
        return Json.createObjectBuilder()
                .add("kind", piece.kind())
                .add("before", piece.before())
                .add("mine", piece.mine())
                .add("theirs", piece.theirs())
                .add("joinable", piece.joinable());
    }

    /** What is no choice counts as not chosen yet. */
    private static List<MergePick> picks(String picks) {
        return Arrays.stream(picks.split(","))
                .filter(pick -> Arrays.stream(MergePick.values())
                        .anyMatch(known -> known.name().equals(pick)))
                .map(MergePick::valueOf)
                .toList();
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
