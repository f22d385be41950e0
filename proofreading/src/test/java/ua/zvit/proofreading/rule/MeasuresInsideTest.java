package ua.zvit.proofreading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.json.ReportJson;

/** Measures inside measures: the one around needs neither a text nor sums of its own; each has a number of its own. */
class MeasuresInsideTest {
    private static final String NESTED =
            """
            {"year": 2025, "programme": {"title": "Програма", "firstYear": 2024, "lastYear": 2026},
             "sections": [{"number": "I", "title": "Обміни", "measures": [
               {"number": "1.1", "title": "Обміни молоді", "measures": [
                 {"number": "а", "title": "Шкільні", "plan": "10", "actual": "10", "narrative": "<p>Проведено.</p>"},
                 {"number": "б", "title": "Інші", "plan": "5", "actual": "5", "narrative": ""}]},
               {"number": "1.2", "title": "Зустрічі", "measures": [
                 {"number": "а", "title": "Тут", "plan": "5", "actual": "5", "narrative": "<p>Проведено.</p>"}]}],
               "total": {"plan": "20", "actual": "20"}}],
             "total": {"plan": "20", "actual": "20"}}
            """;

    @Test
    void eachIsReadBehindTheOneAroundItWithANumberOfItsOwn() {
        CheckedReport report = new ReportJson().read(NESTED);
        assertThat(report.measures())
                .extracting(CheckedMeasure::number)
                .containsExactly("1.1", "I.1.1.а", "б", "1.2", "I.1.2.а");
        assertThat(report.measures())
                .extracting(CheckedMeasure::heading)
                .containsExactly(true, false, false, true, false);
    }

    @Test
    void onlyThoseThatTellMoneyAreAskedForATextAndSums() {
        CheckedReport report = new ReportJson().read(NESTED);
        assertThat(places("completeness.narrative", report)).containsExactly("б");
        assertThat(places("completeness.requisites", report)).doesNotContain("1.1", "1.2");
        assertThat(Sample.findings("money.total", report)).isEmpty();
    }

    private static List<String> places(String rule, CheckedReport report) {
        return Sample.findings(rule, report).stream()
                .map(Finding::places)
                .flatMap(List::stream)
                .map(place -> place.measure())
                .toList();
    }
}
