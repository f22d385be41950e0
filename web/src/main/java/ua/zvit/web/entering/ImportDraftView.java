package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import ua.zvit.entering.DiscardDraft;
import ua.zvit.entering.EditDraft;
import ua.zvit.entering.ImportQueries;
import ua.zvit.entering.WriteDraft;
import ua.zvit.entering.values.CellChange;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportOutcome;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.entering.values.LeftText;
import ua.zvit.entering.values.OriginalFile;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetLine;
import ua.zvit.entering.values.SheetQuestion;
import ua.zvit.entering.values.SheetSection;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/**
 * What was understood of a file, to be corrected and written. Cells go to {@link ImportSavingView} while one types; what has
 * not gone yet comes along with every button.
 */
@Named
@RequestScoped
public class ImportDraftView {
    private ImportQueries imports;
    private EditDraft editing;
    private WriteDraft writing;
    private DiscardDraft discarding;
    private RefusalsView refusals;
    private TextView text;
    private DraftSheet sheet;
    private DraftWindow window;
    private final DraftPages pages = new DraftPages();
    private String id;
    private int version;
    private String changes;
    private String shape;
    private String on;
    private String number;
    private LocalDate date;
    private boolean differing;
    private Function<Fault, String> cells;

    protected ImportDraftView() {}

    @Inject
    public ImportDraftView(
            ImportQueries imports,
            EditDraft editing,
            WriteDraft writing,
            DiscardDraft discarding,
            RefusalsView refusals,
            TextView text) {
        this.imports = imports;
        this.editing = editing;
        this.writing = writing;
        this.discarding = discarding;
        this.refusals = refusals;
        this.text = text;
    }

    /** What was written already leads to what came of it. */
    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> imports.summary(number)))
                .ifPresent(summary -> {
                    if (summary.state() == ImportState.WRITTEN) {
                        Faces.redirect(address(summary.kind(), summary.outcomeId()));
                    } else {
                        sheet = refusals.opening(() -> imports.sheet(summary.id()))
                                .orElse(null);
                        version = sheet == null ? 0 : sheet.version();
                        window = sheet == null ? null : pages.window(sheet);
                    }
                });
    }

    public void write() {
        Function<Fault, String> places = places();
        boolean decided = number != null || date != null;
        ImportOutcome[] outcome = new ImportOutcome[1];
        boolean done = refusals.tried(
                () -> {
                    keep();
                    outcome[0] = wrote(decided ? new AmendmentDecision(number, date) : null);
                },
                places);
        if (done) {
            boolean programme = outcome[0].kind() == ImportKind.PROGRAMME;
            refusals.good(text.of(programme ? "page.programme.saved" : "page.import.done"));
            LeftWords.of(outcome[0].left(), text).forEach(refusals::warn);
            Faces.redirect(address(outcome[0].kind(), outcome[0].id()));
        }
    }

    private ImportOutcome wrote(AmendmentDecision decision) {
        try {
            return writing.write(RefusalsView.id(id), version, decision);
        } catch (ZvitException refused) {
            differing = refused.error() == ErrorCode.PROGRAMME_DIFFERS;
            throw refused;
        }
    }

    /** Faults lead to the cells that they are about, in a long draft to the page that shows them. */
    private Function<Fault, String> places() {
        return fault -> {
            cells = cells == null ? imports.cells(RefusalsView.id(id)) : cells;
            String cell = cells.apply(fault);
            return cell == null ? null : link(cell.replaceFirst(":.*", ""), "#" + new SheetCell(cell, "").anchor());
        };
    }

    /** @return where a question leads; null for nowhere */
    public String link(SheetQuestion question) {
        return question.link() == null ? null : link(question.part(), question.link());
    }

    private String link(String part, String anchor) {
        return pages.isParted() ? "import-draft.xhtml?id=" + id + "&at=" + part + anchor : anchor;
    }

    /** Keeps what had not gone yet when a button was pressed. */
    public void keep() {
        List<CellChange> told = Changes.read(changes);
        if (!told.isEmpty()) {
            version = editing.edit(RefusalsView.id(id), version, told).version();
        }
    }

    /** A row more or less, or the other kind. */
    public void reshape() {
        String[] next = new String[1];
        if (refusals.tried(
                () -> next[0] = editing.shape(RefusalsView.id(id), version, Changes.read(changes), shape, on))) {
            Faces.redirect("import-draft.xhtml?id=%s&at=%s", id, next[0]);
        }
    }

    public void discard() {
        if (refusals.tried(() -> discarding.discard(RefusalsView.id(id)))) {
            refusals.good(text.of("page.draft.discarded"));
            Faces.redirect("import.xhtml");
        }
    }

    /** Sends the file as it was brought. */
    public void original() {
        OriginalFile[] file = new OriginalFile[1];
        if (refusals.tried(() -> file[0] = imports.original(RefusalsView.id(id)))) {
            SentFile.send(file[0].content(), FileName.of(file[0].name()), true);
        }
    }

    private static String address(ImportKind kind, long outcome) {
        return (kind == ImportKind.PROGRAMME ? "programme.xhtml?id=" : "report.xhtml?id=") + outcome;
    }

    /** @return true when the council must have decided on it; also while that click is being answered */
    public boolean isDiffering() {
        return differing || Faces.getRequestParameter("editing:number") != null;
    }

    /** @return what of the draft this page shows; null without a draft */
    public DraftWindow getWindow() {
        return window;
    }

    /** @return which parts of its long lists are asked for */
    public DraftPages getPages() {
        return pages;
    }

    /** @return how many measures a section has in all, shown or not */
    public int measures(SheetSection section) {
        return sheet.sections().stream()
                .filter(one -> one.id().equals(section.id()))
                .mapToInt(one -> one.measures().size())
                .sum();
    }

    public PartOfList<SheetQuestion> getQuestions() {
        return sheet == null ? null : pages.questions(sheet.questions());
    }

    public PartOfList<SheetLine> getLines() {
        return sheet == null ? null : pages.lines(sheet.file().lines());
    }

    public PartOfList<LeftText> getLeft() {
        return sheet == null ? null : pages.left(sheet.file().left());
    }

    public DraftSheet getSheet() {
        return sheet;
    }

    public ImportSummary getSummary() {
        return sheet == null ? null : sheet.summary();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getChanges() {
        return null;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getShape() {
        return null;
    }

    public void setShape(String shape) {
        this.shape = shape;
    }

    public String getOn() {
        return null;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
