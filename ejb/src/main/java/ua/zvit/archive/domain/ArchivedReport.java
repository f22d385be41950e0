package ua.zvit.archive.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.shared.Money;

/**
 * An adopted report as the first release kept it, before there were packages. Only read, to make a package of it; the
 * row itself stays.
 */
@Entity
@Table(name = "archived_report")
public class ArchivedReport {
    @Id
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

    private String data;

    protected ArchivedReport() {}

    public long councilId() {
        return councilId;
    }

    public long reportId() {
        return reportId;
    }

    public Instant archivedAt() {
        return archivedAt;
    }

    public ReportFacts facts() {
        return new ReportFacts(programmeTitle, year, decisionNumber, decisionDate, planned, actual);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** @return JSON of the report, UTF-8, byte for byte as it was kept */
    public byte[] data() {
        return data.getBytes(StandardCharsets.UTF_8);
    }
}
