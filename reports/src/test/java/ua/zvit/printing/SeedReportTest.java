package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedReportTest {

    @Test
    void printsTheRealReport() throws Exception {
        Optional<PrintedReport> seed = SeedReport.find();
        assumeTrue(seed.isPresent(), "SKIPPED: ../shared/seed/report-2025.json is not there");
        byte[] pdf = new ReportPrinter().pdf(seed.get());
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("seed.pdf"), pdf);
        assertThat(PdfArchiveRules.violations(pdf)).isEmpty();
    }
}
