package ua.zvit.web.entering;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.entering.EditDraft;
import ua.zvit.entering.ImportQueries;
import ua.zvit.entering.values.CellChange;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.SheetSection;
import ua.zvit.entering.values.SheetSum;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * Cells are kept while one corrects them: the browser asks in the background, and the answer is data that replaces nothing
 * under anybody's hands. {@code saved}; {@code stale}, when somebody else was faster, with the version that is now; or
 * {@code refused}. The browser keeps what it has until it hears {@code saved}.
 */
@Named("importSaving")
@RequestScoped
public class ImportSavingView {
    private static final int WRONG_METHOD = 405;

    private EditDraft editing;
    private ImportQueries imports;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;
    private SheetWordsView words;

    protected ImportSavingView() {}

    @Inject
    public ImportSavingView(
            EditDraft editing,
            ImportQueries imports,
            RefusalsView refusals,
            FormatView format,
            TextView text,
            SheetWordsView words) {
        this.editing = editing;
        this.imports = imports;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
        this.words = words;
    }

    public void save() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            refusals.number(sent("id")).ifPresent(id -> JsonAnswer.send(save(id)));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject save(long id) {
        try {
            List<CellChange> changes = Changes.read(sent("changes"));
            DraftSheet sheet = "yes".equals(sent("over"))
                    ? editing.editOver(id, changes)
                    : editing.edit(id, version(sent("version")), changes);
            return saved(sheet, changes);
        } catch (EJBAccessException refused) {
            return refused(text.of("error.ROLE-MISSING"));
        } catch (ZvitException refused) {
            return refused.error() == ErrorCode.IMPORT_STALE ? stale(id, refused) : refused(text.of(refused));
        }
    }

    private JsonObject saved(DraftSheet sheet, List<CellChange> changes) {
        JsonArrayBuilder sums = Json.createArrayBuilder();
        Stream.concat(Stream.of(sheet.sum()), sheet.sections().stream().map(SheetSection::sum))
                .forEach(sum -> sums.add(sum(sum)));
        JsonObjectBuilder choices = Json.createObjectBuilder();
        if (changes.stream().anyMatch(change -> change.cell().endsWith(":code"))) {
            sheet.measures().stream()
                    .flatMap(measure -> measure.executors().stream())
                    .forEach(who -> choices.add(who.choice().id(), who.choice().text()));
        }
        if (changes.stream().anyMatch(change -> change.cell().endsWith(":kind"))) {
            sheet.measures().stream()
                    .flatMap(measure -> measure.indicators().stream())
                    .forEach(aim -> choices.add(aim.kind().id(), aim.kind().text()));
        }
        return Json.createObjectBuilder()
                .add("outcome", "saved")
                .add("version", sheet.version())
                .add("words", format.time(sheet.summary().changedAt()))
                .add("sums", sums)
                .add("choices", choices)
                .add("unsettled", words.unsettled(sheet))
                .add("whole", words.whole(sheet))
                .build();
    }

    private JsonObjectBuilder sum(SheetSum sum) {
        return Json.createObjectBuilder()
                .add("id", sum.id())
                .add("words", words.sum(sum))
                .add("differs", sum.isDiffering());
    }

    private JsonObject stale(long id, ZvitException refused) {
        return Json.createObjectBuilder()
                .add("outcome", "stale")
                .add("version", imports.sheet(id).version())
                .add("words", text.of(refused))
                .build();
    }

    private static JsonObject refused(String why) {
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("words", why)
                .build();
    }

    private static int version(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
