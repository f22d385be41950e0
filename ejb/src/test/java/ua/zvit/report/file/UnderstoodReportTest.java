package ua.zvit.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.zvit.report.values.ImportSource;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** A report that was understood out of another program's file tells more than a report holds: that is left and told. */
class UnderstoodReportTest {
    private static final String FILE =
            """
            {"programme": {"title": "Програма", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "period": "nine-months",
             "sections": [{"number": "I", "title": "Зустрічі", "measures": [
               {"number": "1.1", "title": "Захід", "plan": "10.0", "actual": "4.5", "term": "2025", "planText": "до 10",
                "funding": [{"source": "local", "name": "Міський бюджет", "plan": "10.0", "actual": "4.5"}]}],
               "total": {"plan": "10.0", "actual": "4.5", "funding": [{"source": "local", "plan": "10.0"}]}}]%s}
            """;

    @Test
    void leavesWhatAReportDoesNotHoldAndSaysSo() {
        ReportFileReader reader = new ReportFileReader(true);
        ReportFile file = reader.read(bytes(""));
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.left()).extracting(Fault::code).containsOnly("left-unknown");
        assertThat(reader.left())
                .extracting(Fault::field)
                .doesNotContain("term")
                .contains("planText", "funding.1.name", "sections.total.funding");
        assertThat(file.measures()).extracting(ReportFile.FileMeasure::term).containsExactly("2025");
        assertThat(file.period()).isEqualTo(new ReportingPeriod(PeriodKind.NINE_MONTHS, 2025));
    }

    @Test
    void isAsStrictAsEverWithProgramsThatWriteItsOwnShape() {
        ReportFileReader reader = new ReportFileReader();
        reader.read(bytes(""));
        assertThat(reader.faults()).extracting(Fault::code).contains("member-unknown");
    }

    @Test
    void leavesNothingThatHoldsMeasures() {
        ReportFileReader reader = new ReportFileReader(true);
        reader.read(bytes(", \"measures\": []"));
        assertThat(reader.faults()).extracting(Fault::field).containsExactly("measures");
    }

    @Test
    void bearsItsDepartmentAndItsFileAsAuthor() {
        assertThat(new ImportSource("Звіт.xlsx", true).author("освіти")).isEqualTo("освіти, з файлу «Звіт.xlsx»");
        assertThat(ImportSource.unnamed().author("освіти")).isEqualTo("освіти, з імпорту");
    }

    private static byte[] bytes(String more) {
        return FILE.formatted(more).getBytes(StandardCharsets.UTF_8);
    }
}
