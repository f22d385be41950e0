package ua.zvit.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

class ReportJsonTest {
    private static final Instant MOMENT = Instant.parse("2026-01-12T09:30:00Z");
    private static final DepartmentSummary LEAD =
            new DepartmentSummary(3, "international", "Відділ", "Відділ", "", "", "");

    @Test
    void tellsMoneyAsExactThousands() {
        JsonObject report = json(report());
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("985.0");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("398.84512");
        assertThat(entry(report).getString("plan")).isEqualTo("985.0");
    }

    @Test
    void tellsHowThePlanCameAbout() {
        JsonObject report = json(report());
        assertThat(entry(report).getString("adoptedPlan")).isEqualTo("1000.0");
        JsonObject amendment = entry(report).getJsonArray("amendments").getJsonObject(0);
        assertThat(amendment.getString("decision")).isEqualTo("12");
        assertThat(amendment.getString("date")).isEqualTo("2025-05-20");
        assertThat(amendment.getString("change")).isEqualTo("-15.0");
        assertThat(report.getJsonObject("cumulative").getString("actual")).isEqualTo("398.84512");
    }

    @Test
    void tellsWordsInLowerCase() {
        JsonObject report = json(report());
        assertThat(report.getString("status")).isEqualTo("drafting");
        assertThat(entry(report).getString("status")).isEqualTo("returned");
        assertThat(report.getString("leadDepartment")).isEqualTo("international");
        assertThat(entry(report).getString("department")).isEqualTo("international");
    }

    @Test
    void namesEveryMemberEvenWhenThereIsNothingToTell() {
        JsonObject report = json(report());
        assertThat(report.get("decision")).isEqualTo(JsonValue.NULL);
        assertThat(report.get("originalSignature")).isEqualTo(JsonValue.NULL);
        assertThat(entry(report).get("actual")).isEqualTo(JsonValue.NULL);
        assertThat(entry(report).get("narrative")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void tellsProgrammeSignatoryAndMoments() {
        JsonObject report = json(report());
        assertThat(report.getJsonObject("programme").getString("title")).isEqualTo("Програма");
        assertThat(report.getJsonObject("programme").getInt("firstYear")).isEqualTo(2021);
        assertThat(report.getInt("year")).isEqualTo(2025);
        assertThat(report.getString("period")).isEqualTo("quarter-3");
        assertThat(report.getJsonObject("signatory").getString("position")).isEqualTo("В. о. начальника");
        assertThat(report.getJsonObject("signatory").getBoolean("acting")).isTrue();
        assertThat(report.getString("createdAt")).isEqualTo("2026-01-12T09:30:00Z");
        assertThat(entry(report).getJsonArray("remarks").getJsonObject(0).getString("text"))
                .isEqualTo("Додайте дату");
    }

    private static JsonObject entry(JsonObject report) {
        return report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(0);
    }

    private static JsonObject json(ReportDetails report) {
        Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
        try (var reader = Json.createReader(new StringReader(jsonb.toJson(ReportJson.of(report))))) {
            return reader.readObject();
        }
    }

    private static ReportDetails report() {
        Money plan = Money.ofThousands(new BigDecimal("985"));
        Money actual = Money.ofThousands(new BigDecimal("398.84512"));
        EntryDetails entry = new EntryDetails(
                "1.1",
                "1.1",
                "Захід",
                LEAD,
                EntryStatus.RETURNED,
                plan,
                null,
                null,
                null,
                List.of(),
                List.of("КП «Парк»"),
                new PlanHistory(
                        Money.ofThousands(new BigDecimal("1000")),
                        List.of(PlanChange.ofThousands("12", LocalDate.of(2025, 5, 20), new BigDecimal("-15")))),
                List.of(),
                List.of(),
                List.of(new EntryDetails.Remark("acting-head", "Марія ЗАГРАЙ", "Додайте дату", MOMENT, 1, null, 0)),
                false,
                false,
                4,
                MOMENT,
                "drafter-international",
                null,
                1,
                false,
                0);
        return new ReportDetails(
                7,
                5,
                "Програма",
                2021,
                2025,
                new ReportingPeriod(PeriodKind.QUARTER_3, 2025),
                ReportStatus.DRAFTING,
                LEAD,
                List.of(new ReportDetails.SectionDetails(
                        "I", "I", 1, false, "Розділ", List.of(entry), plan, Money.ZERO)),
                plan,
                actual,
                new ReportDetails.Adoption("41", LocalDate.of(2020, 12, 23)),
                new CumulativeFigures(plan, actual),
                Optional.of(new Signatory(1, "В. о. начальника", "Марія ЗАГРАЙ", true, "12", LocalDate.MAX)),
                null,
                null,
                MOMENT,
                MOMENT,
                new ReportDetails.Rounds(2, null),
                ReportEdition.FIRST);
    }
}
