package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.entering.BeginImport;
import ua.zvit.entering.FileLimits;
import ua.zvit.entering.TakeFile;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.Upload;

/**
 * The first step: a file is chosen, or a table pasted. What another program has written becomes a draft; a report in the
 * import's own shape is taken at once, all or nothing, every fault with its place.
 */
@Named
@RequestScoped
public class ImportView {
    private UnderstandFile understanding;
    private BeginImport beginning;
    private TakeFile taking;
    private RefusalsView refusals;
    private TextView text;
    private LanguageView language;
    private Part file;
    private List<Fault> faults = List.of();
    private ImportedReport imported;
    private boolean differing;
    private String pasted;
    private String kept;
    private String keptName;
    private String number;
    private LocalDate date;

    protected ImportView() {}

    @Inject
    public ImportView(
            UnderstandFile understanding,
            BeginImport beginning,
            TakeFile taking,
            RefusalsView refusals,
            TextView text,
            LanguageView language) {
        this.understanding = understanding;
        this.beginning = beginning;
        this.taking = taking;
        this.refusals = refusals;
        this.text = text;
        this.language = language;
    }

    public void load() {
        take(() -> {
            Upload upload = upload();
            if (upload == null || upload.content().length == 0) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            takeIn(upload.name(), upload.content());
        });
    }

    /** A table that was copied in another program. */
    public void paste() {
        take(() -> {
            if (pasted == null || pasted.isBlank()) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            takeIn(text.of("page.import.pasted-name"), pasted.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The file differs from the programme because the council has decided so. */
    public void confirm() {
        take(() -> {
            if (kept == null) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            differing = true;
            imported = taking.json(keptName, Base64.getDecoder().decode(kept), new AmendmentDecision(number, date));
        });
    }

    private void take(Runnable step) {
        if (refusals.tried(step) && imported != null) {
            refusals.good(text.of("page.import.done"));
            LeftWords.of(imported.left(), text).forEach(refusals::warn);
            Faces.redirect("report.xhtml?id=%s", String.valueOf(imported.id()));
        }
    }

    private void takeIn(String name, byte[] content) {
        keptName = name;
        if (JsonFile.is(content)) {
            takeShaped(name, content);
        } else {
            long draft = beginning.begin(name, content, understanding.asBefore(name, content, language.getLocale()));
            Faces.redirect("import-draft.xhtml?id=%s", String.valueOf(draft));
        }
    }

    private void takeShaped(String name, byte[] content) {
        try {
            imported = taking.json(name, content, null);
        } catch (ZvitException refused) {
            differing = refused.error() == ErrorCode.PROGRAMME_DIFFERS;
            faults = refused.faults();
            if (differing) {
                kept = Base64.getEncoder().encodeToString(content);
            }
            throw refused.withoutFaults();
        }
    }

    private Upload upload() {
        try {
            return Upload.of(file, FileLimits.LARGEST);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getFileName() {
        return keptName;
    }

    /** @return true when the file can be taken in by a decision of the council; also while that click is being answered */
    public boolean isDiffering() {
        return differing || Faces.getRequestParameter("amending") != null;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    /** @return the file that was sent, to be sent again with the decision */
    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getKeptName() {
        return keptName;
    }

    public void setKeptName(String keptName) {
        this.keptName = keptName;
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

    public int getLargest() {
        return FileLimits.LARGEST;
    }

    public int getMebibytes() {
        return FileLimits.MEBIBYTES;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** @return where the fault stands, as a person finds it in the file */
    public String place(Fault fault) {
        return text.where(fault)
                .orElseGet(() -> fault.measure() == null
                        ? text.of("page.import.whole-file")
                        : text.of("page.import.measure", fault.measure()));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
