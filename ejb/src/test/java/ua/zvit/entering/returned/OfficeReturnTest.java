package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real report opened and saved in LibreOffice, unchanged by its person: it comes back without any change. */
class OfficeReturnTest {
    private static final Path SEED =
            Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.json");
    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aFileThatWasOnlySavedShowsNoChange(String format) throws Exception {
        Assumptions.assumeTrue(Files.exists(SEED), "The seed is not at hand");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice (soffice) is not installed");
        ReturnedReport report = ReturnedReport.read(SEED);
        byte[] saved = saved(report.export(format, ReturnedReport.USUAL), format);
        Comparison comparison = report.compare(saved, ReturnedReport.USUAL);
        assertThat(comparison.isRecognised()).isTrue();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void tablesListsAndRaisedLettersOutliveTheOffice(String format) throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice (soffice) is not installed");
        ReturnedReport report = ReturnedReport.of(ComparisonTest.SMALL);
        report.write(1, ComparisonTest.SHAPED, null);
        Comparison comparison =
                report.compare(saved(report.export(format, ReturnedReport.USUAL), format), ReturnedReport.USUAL);
        assertThat(comparison.changed())
                .flatExtracting(Comparison.Changed::proposals)
                .extracting(Proposal::shown)
                .isEmpty();
        assertThat(comparison.left()).isEmpty();
    }

    private byte[] saved(byte[] file, String format) throws IOException, InterruptedException {
        Path ours = Files.write(folder.resolve("report." + format), file);
        Path target = folder.resolve("saved");
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        target.toString(),
                        ours.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(SECONDS, TimeUnit.SECONDS);
        office.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readAllBytes(target.resolve("report." + format));
    }
}
