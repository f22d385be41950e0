package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real report opened and saved in LibreOffice, unchanged by its person: it comes back without any change. */
class OfficeReturnTest {
    private static final Path SEED =
            Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aFileThatWasOnlySavedShowsNoChange(String format) throws Exception {
        Assumptions.assumeTrue(Files.exists(SEED), "The seed is not at hand");
        Office.assumeInstalled();
        ReturnedReport report = ReturnedReport.read(SEED);
        byte[] saved = Office.saved(report.export(format, ReturnedReport.USUAL), format, format, folder);
        Comparison comparison = report.compare(saved, ReturnedReport.USUAL);
        assertThat(comparison.isRecognised()).isTrue();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void tablesListsAndRaisedLettersOutliveTheOffice(String format) throws Exception {
        Office.assumeInstalled();
        ReturnedReport report = ReturnedReport.of(ComparisonTest.SMALL);
        report.write(1, ComparisonTest.SHAPED, null);
        Comparison comparison = report.compare(
                Office.saved(report.export(format, ReturnedReport.USUAL), format, format, folder),
                ReturnedReport.USUAL);
        assertThat(comparison.changed())
                .flatExtracting(Comparison.Changed::proposals)
                .extracting(Proposal::shown)
                .isEmpty();
        assertThat(comparison.left()).isEmpty();
    }
}
