package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.archive.FormerDrafts;
import ua.zvit.archive.copies.JudgeFormer;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.entering.ImportQueries;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.Upload;

/** The first step of putting a former report into the archive: its files, and its data where there are any. */
@Named
@RequestScoped
public class FormerView {
    private static final int LARGEST = JudgeFormer.MEBIBYTES * 1024 * 1024;
    private static final int LISTED = 50;

    private FormerIntake intake;
    private FormerDrafts drafts;
    private ImportQueries imports;
    private RefusalsView refusals;
    private PersonView person;
    private LanguageView language;
    private String imported;
    private long begun;

    protected FormerView() {}

    @Inject
    public FormerView(
            FormerIntake intake,
            FormerDrafts drafts,
            ImportQueries imports,
            RefusalsView refusals,
            PersonView person,
            LanguageView language) {
        this.intake = intake;
        this.drafts = drafts;
        this.imports = imports;
        this.refusals = refusals;
        this.person = person;
        this.language = language;
    }

    public void open() {
        refusals.opening(() -> {
            person.requireAdmin();
            return person;
        });
    }

    public void bring() {
        if (refusals.tried(() -> begun = drafts.begin(judged()))) {
            Faces.redirect("former-draft.xhtml?id=%s", String.valueOf(begun));
        }
    }

    private JudgedFiles judged() {
        List<GivenFile> files = given("files");
        List<GivenFile> data = given("data");
        long draft = RefusalsView.id(imported);
        return draft > 0
                ? intake.judged(files, draft)
                : intake.judged(files, data.isEmpty() ? null : data.get(0), language.getLocale());
    }

    /** @return the files that were chosen in that field, in the order of the choice */
    private static List<GivenFile> given(String field) {
        List<GivenFile> files = new ArrayList<>();
        try {
            for (Part part : Faces.getRequest().getParts()) {
                Upload upload = field.equals(part.getName()) ? Upload.of(part, LARGEST) : null;
                if (upload != null) {
                    files.add(new GivenFile(upload.name(), upload.content()));
                }
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException notAForm) {
            return files;
        }
    }

    /** @return what waits to be put in */
    public List<FormerDrafts.Waiting> getWaiting() {
        return drafts.waiting();
    }

    /** @return reports that the import has understood and nobody has written */
    public List<ImportSummary> getUnderstood() {
        return imports.list(0, LISTED).stream()
                .filter(one -> one.kind() == ImportKind.REPORT && one.state() == ImportState.OPEN)
                .toList();
    }

    public int getMebibytes() {
        return JudgeFormer.MEBIBYTES;
    }

    public int getLargest() {
        return LARGEST;
    }

    public String getImported() {
        return imported;
    }

    public void setImported(String imported) {
        this.imported = imported;
    }
}
