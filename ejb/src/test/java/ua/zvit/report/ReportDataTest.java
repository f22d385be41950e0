package ua.zvit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.export.ReportData;
import ua.zvit.report.file.ReportFile;
import ua.zvit.report.file.ReportFileReader;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.SectionDetails;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/** The data of a report, which an import reads again as the same. */
class ReportDataTest {
    private static final DepartmentSummary LEAD =
            new DepartmentSummary(1, "education", "Відділ освіти", "освіти", "", "", "");

    @Test
    void measuresStandInsideTheOneAroundThemAndAreReadAgainSo() {
        ObjectNode data = ReportData.of(
                new CouncilSummary(1, "khmelnytskyi", "Рада", "рішення", PrintRules.USUAL, false),
                report(
                        entry("1.1", 1, true),
                        entry("1.1.1", 2, true),
                        entry("1.1.1.1", 3, false),
                        entry("1.1.2", 2, false),
                        entry("1.2", 1, false)));
        assertThat(data.at("/sections/0/measures")).hasSize(2);
        assertThat(data.at("/sections/0/measures/0/measures/0/measures/0/number")
                        .asText())
                .isEqualTo("1.1.1.1");
        assertThat(data.findValuesAsText("number")).containsOnlyOnce("1.1", "1.1.1");
        assertThat(data.path("sections").findValues("plan").stream()
                        .map(JsonNode::decimalValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(data.at("/total/plan").decimalValue());
        ReportFileReader reader = new ReportFileReader();
        ReportFile file = reader.read(data.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reader.faults()).isEmpty();
        assertThat(file.measures())
                .extracting(ReportFile.FileMeasure::number, ReportFile.FileMeasure::level)
                .containsExactly(
                        tuple("1.1", 1), tuple("1.1.1", 2), tuple("1.1.1.1", 3), tuple("1.1.2", 2), tuple("1.2", 1));
        assertThat(file.measures().get(2).term()).isEqualTo("протягом року");
    }

    private static EntryDetails entry(String number, int level, boolean heading) {
        Money money = heading ? Money.ZERO : Money.ofThousands(BigDecimal.TEN);
        return new EntryDetails(
                number,
                number,
                "Захід " + number,
                LEAD,
                EntryStatus.DRAFT,
                money,
                money,
                heading ? "" : "<p>Виконано.</p>",
                null,
                List.of(),
                List.of(),
                PlanHistory.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                1,
                Instant.EPOCH,
                "Хтось",
                heading ? null : "протягом року",
                level,
                heading,
                0);
    }

    private static ReportDetails report(EntryDetails... entries) {
        Money sum = Money.sum(List.of(entries).stream().map(EntryDetails::plan).toList());
        return new ReportDetails(
                7,
                5,
                "Програма",
                2024,
                2026,
                ReportingPeriod.ofYear(2025),
                ReportStatus.DRAFTING,
                LEAD,
                List.of(new SectionDetails("I", "I", 1, false, "Розділ", List.of(entries), sum, sum)),
                sum,
                sum,
                null,
                null,
                Optional.empty(),
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                ReportEdition.FIRST);
    }
}
