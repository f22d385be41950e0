package ua.zvit.archive.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.report.ReportDetails;
import ua.zvit.shared.Money;
import ua.zvit.shared.Sha256;

/** An adopted report as it is kept for good: document and data with their hashes. Never changed after it is written. */
@Entity
@Table(name = "archived_report")
public class ArchivedReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private long reportId;
    private String programmeTitle;
    private int year;
    private String decisionNumber;
    private LocalDate decisionDate;
    private Instant archivedAt;
    private Money planned;
    private Money actual;

    @Basic
    private byte[] pdf;

    private String pdfSha256;
    private String data;
    private String dataSha256;

    protected ArchivedReport() {}

    /** @param data canonical JSON of the report, UTF-8 */
    public ArchivedReport(long councilId, ReportDetails report, byte[] pdf, String data) {
        this.councilId = councilId;
        this.reportId = report.id();
        this.programmeTitle = report.programme();
        this.year = report.year();
        this.decisionNumber = report.decision().number();
        this.decisionDate = report.decision().date();
        this.archivedAt = Instant.now();
        this.planned = report.plan();
        this.actual = report.actual();
        this.pdf = pdf.clone();
        this.pdfSha256 = Sha256.hex(pdf);
        this.data = data;
        this.dataSha256 = Sha256.hex(data.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
