package ua.zvit.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.packing.CopyFacts;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.archive.values.CopyDetails.Source;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.archive.values.CorrectionNote;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.signatures.Verdict;

/** Copies of former reports and notes about them, row against manifest. */
class CopyRowCheckTest {
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00Z");
    private static final List<PackedFile> FILES =
            List.of(new PackedFile("scan-1.png", FileRole.SCAN, "image/png", new byte[] {1, 2}));
    private static final Manifest COPY = new Manifest(
            "zrazkova",
            "Зразкова міська рада",
            new ReportFacts("Програма", 2019, null, null, null, null),
            new RetentionFacts("01-01", "Річні звіти", null, ""),
            1,
            AT,
            Manifest.lines(FILES),
            new CopyFacts(
                    7L,
                    "admin",
                    "Ірина ЛАД",
                    List.of(new Source("scan-1.png", "Звіт 2019.png")),
                    List.of(new CopySignature(
                            "signed-1.pdf",
                            "PAdES",
                            null,
                            null,
                            null,
                            false,
                            "RSA-SHA256",
                            Verdict.INVALID,
                            Verdict.UNKNOWN,
                            Verdict.UNKNOWN)),
                    List.of("decision-unknown")));
    private static final ChainLink LINK = ChainLink.BEGINNING.next(COPY.sha256());
    private static final WithdrawalManifest NOTE = new WithdrawalManifest(
            "zrazkova", 1, LINK.packageHash(), "Програма", 2019, "Інша програма", AT, "admin", "Ірина ЛАД");

    @Test
    void aCopyIsReadAsItWasWrittenAndIsNoReport() {
        assertThat(Manifest.read(COPY.text())).contains(COPY);
        assertThat(COPY.text()).contains("\"format\":\"zvit-copy\"").doesNotContain("zvit-package");
        assertThat(Manifest.read(COPY.text().replace("zvit-copy", "zvit-package")))
                .isEmpty();
        assertThat(COPY.main()).map(Manifest.Line::name).contains("scan-1.png");
    }

    @Test
    void aReportWithoutItsDecisionIsNone() {
        Manifest report =
                new Manifest("zrazkova", "Рада", COPY.report(), COPY.retention(), 1, AT, Manifest.lines(FILES));
        assertThat(Manifest.read(report.text())).isEmpty();
    }

    @Test
    void anUnchangedRowIsFine() {
        assertThat(RowCheck.differences(copy("COPY", columns()))).isEmpty();
        assertThat(RowCheck.differences(note(noteColumns()))).isEmpty();
    }

    @Test
    void aCopyThatIsMadeAReportInTheDatabaseIsFound() {
        assertThat(RowCheck.differences(copy("REPORT", columns())))
                .extracting(RowCheck.Difference::kind)
                .containsExactly(ProblemKind.MANIFEST_CHANGED);
    }

    @Test
    void everyColumnThatSaysSomethingElseIsFound() {
        for (String column : columns().keySet()) {
            Map<String, String> changed = new HashMap<>(columns());
            changed.put(column, "7777");
            assertThat(RowCheck.differences(copy("COPY", changed)))
                    .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, column));
        }
    }

    @Test
    void aNoteThatIsTurnedToAnotherCopyIsFound() {
        Map<String, String> changed = new HashMap<>(noteColumns());
        changed.put("withdrawn", "f".repeat(64));
        assertThat(RowCheck.differences(note(changed)))
                .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, "first_id"));
        changed = new HashMap<>(noteColumns());
        changed.put("year", "2020");
        assertThat(RowCheck.differences(note(changed)))
                .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, "year"));
    }

    @Test
    void aCorrectionIsHeldAgainstTheReportThatItIsAbout() {
        CorrectionManifest told = new CorrectionManifest(
                "zrazkova",
                new CorrectionManifest.Corrected(LINK.sequence(), LINK.packageHash(), "Програма", 2019),
                new CorrectionNote("захід 1.1", "10", "100", "акт"),
                AT,
                "secretary",
                "Олена ТКАЧ");
        assertThat(CorrectionManifest.read(told.text())).contains(told);
        assertThat(RowCheck.differences(correction(told, noteColumns()))).isEmpty();
        Map<String, String> changed = new HashMap<>(noteColumns());
        changed.put("withdrawn", "f".repeat(64));
        assertThat(RowCheck.differences(correction(told, changed)))
                .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, "corrects_id"));
    }

    private static ChainRow correction(CorrectionManifest told, Map<String, String> columns) {
        return new ChainRow(
                "zrazkova", "CORRECTION", LINK.next(told.sha256()), told.text(), columns, false, null, false);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        columns.put("programme_title", "Програма");
        columns.put("year", "2019");
        columns.put("period", "YEAR");
        columns.put("decision_number", null);
        columns.put("decision_date", null);
        columns.put("planned", null);
        columns.put("actual", null);
        columns.put("retention_years", null);
        columns.put("edition", "1");
        columns.put("document_sha256", FILES.get(0).sha256());
        columns.put("data_sha256", null);
        columns.put("archived_at", ChainRow.time(AT));
        return columns;
    }

    private static Map<String, String> noteColumns() {
        Map<String, String> columns = new HashMap<>();
        columns.put("programme_title", "Програма");
        columns.put("year", "2019");
        columns.put("archived_at", ChainRow.time(AT));
        columns.put("withdrawn", LINK.packageHash());
        return columns;
    }

    private static ChainRow copy(String kind, Map<String, String> columns) {
        String files = COPY.files().stream()
                .map(file -> file.name() + "|" + file.role().code() + "|" + file.mediaType() + "|" + file.size() + "|"
                        + file.sha256())
                .collect(Collectors.joining("\n"));
        return new ChainRow("zrazkova", kind, LINK, COPY.text(), columns, false, files, false);
    }

    private static ChainRow note(Map<String, String> columns) {
        return new ChainRow(
                "zrazkova", "WITHDRAWAL", LINK.next(NOTE.sha256()), NOTE.text(), columns, false, null, false);
    }
}
