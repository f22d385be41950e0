package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.report.ImportReport;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Import of a report from a JSON file: all or nothing, every fault with its place. */
@Named
@RequestScoped
public class ImportView {
    private static final int LARGEST = 5 * 1024 * 1024;

    private ImportReport importing;
    private RefusalsView refusals;
    private TextView text;
    private Part file;
    private List<Fault> faults = List.of();
    private ImportedReport imported;
    private boolean differing;
    private String kept;
    private String keptName;
    private String number;
    private LocalDate date;

    protected ImportView() {}

    @Inject
    public ImportView(ImportReport importing, RefusalsView refusals, TextView text) {
        this.importing = importing;
        this.refusals = refusals;
        this.text = text;
    }

    public void load() {
        take(() -> {
            if (file == null || file.getSize() == 0) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            takeIn(content(), null);
        });
    }

    /** The file differs from the programme because the council has decided so. */
    public void confirm() {
        take(() -> {
            if (kept == null) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            takeIn(Base64.getDecoder().decode(kept), new AmendmentDecision(number, date));
        });
    }

    private void take(Runnable step) {
        if (refusals.tried(step)) {
            refusals.good(text.of("page.import.done"));
            leftOut().forEach(refusals::warn);
            Faces.redirect("report.xhtml?id=%s", String.valueOf(imported.id()));
        }
    }

    /** @return what was read and not taken: one sentence for each reason, with all places */
    private List<String> leftOut() {
        Map<String, List<Fault>> byReason = imported.left().stream()
                .collect(Collectors.groupingBy(Fault::code, LinkedHashMap::new, Collectors.toList()));
        return byReason.values().stream()
                .map(same -> text.of(
                        "page.import.not-taken",
                        same.stream().map(ImportView::named).collect(Collectors.joining(", ")),
                        text.of(same.get(0))))
                .toList();
    }

    private static String named(Fault fault) {
        return fault.measure() == null ? fault.field() : fault.measure() + " " + fault.field();
    }

    private void takeIn(byte[] content, AmendmentDecision decision) {
        try {
            imported = importing.importReport(content, decision);
        } catch (ZvitException refused) {
            differing = decision != null || refused.error() == ErrorCode.PROGRAMME_DIFFERS;
            if (decision != null) {
                throw refused;
            }
            faults = refused.faults();
            if (differing) {
                kept = Base64.getEncoder().encodeToString(content);
                keptName = file.getSubmittedFileName();
            }
            throw refused.withoutFaults();
        }
    }

    /** One byte more than allowed is read at most: enough for the use case to refuse the file by its size. */
    private byte[] content() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getFileName() {
        return file == null ? keptName : file.getSubmittedFileName();
    }

    /** @return true when the file can be taken in by a decision of the council; also while that click is being answered */
    public boolean isDiffering() {
        return differing || Faces.getRequestParameter("amending") != null;
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
        return LARGEST;
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
