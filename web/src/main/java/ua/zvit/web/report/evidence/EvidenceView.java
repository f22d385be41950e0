package ua.zvit.web.report.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.evidence.EvidenceLimits;
import ua.zvit.report.evidence.EvidenceQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Evidence on pages: of one entry, or of a whole report that is read, in one query. */
@Named
@RequestScoped
public class EvidenceView {
    private static final double KIBIBYTE = 1024;

    private EvidenceQueries evidence;
    private ReportQueries reports;
    private RefusalsView refusals;
    private TextView text;
    private List<EvidenceSummary> ofEntry;
    private Map<String, List<EvidenceSummary>> ofReport;
    private String reportId;
    private String measure;
    private EntryDetails entry;

    protected EvidenceView() {}

    @Inject
    public EvidenceView(EvidenceQueries evidence, ReportQueries reports, RefusalsView refusals, TextView text) {
        this.evidence = evidence;
        this.reports = reports;
        this.refusals = refusals;
        this.text = text;
    }

    /** Opens the list by itself, as a script asks for it. */
    public void open() {
        refusals.number(reportId)
                .flatMap(id -> refusals.opening(() -> reports.entry(id, measure)))
                .ifPresent(found -> entry = found);
    }

    /** @return what stands at that entry, asked for once */
    public List<EvidenceSummary> ofEntry(long report, String number) {
        if (ofEntry == null) {
            ofEntry = evidence.ofEntry(report, number);
        }
        return ofEntry;
    }

    /** @return what stands at an entry of a report that is shown whole */
    public List<EvidenceSummary> at(long report, String number) {
        if (ofReport == null) {
            ofReport = evidence.ofReport(report).stream().collect(Collectors.groupingBy(EvidenceSummary::measure));
        }
        return ofReport.getOrDefault(number, List.of());
    }

    /** @return such as «1,2 МБ» */
    public String size(int bytes) {
        double kibibytes = bytes / KIBIBYTE;
        return kibibytes < KIBIBYTE
                ? text.of("page.evidence.kilobytes", Math.max(1, Math.round(kibibytes)))
                : text.of("page.evidence.megabytes", Math.round(kibibytes / KIBIBYTE * 10) / 10.0);
    }

    /** @return endings that a field for files offers */
    public String getAccepted() {
        return EvidenceKind.accepted();
    }

    public int getLargest() {
        return EvidenceLimits.largest();
    }

    public int getMebibytes() {
        return EvidenceLimits.fileMebibytes();
    }

    public int getMost() {
        return EvidenceLimits.files();
    }

    public EntryDetails getEntry() {
        return entry;
    }

    public String getReportId() {
        return reportId;
    }

    public void setReportId(String reportId) {
        this.reportId = reportId;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
