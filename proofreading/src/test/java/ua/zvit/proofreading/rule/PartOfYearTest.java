package ua.zvit.proofreading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.json.ReportJson;
import ua.zvit.proofreading.json.UnreadableReportException;

/** A report of a part of a year: its period is that part, and it does not answer for the programme's whole life. */
class PartOfYearTest {
    private static final String FILE =
            """
            {"programme": {"title": "Програма", "firstYear": 2023, "lastYear": 2025}, "year": 2025, %s
             "sections": [{"number": "I", "title": "Розділ", "measures": [
               {"number": "1.1", "title": "Захід", "plan": 10, "actual": 10,
                "narrative": "<p>Зустріч відбулася 12 вересня 2025 року в бібліотеці.</p>"}]}]}
            """;

    @Test
    void anEventAfterThePartLiesOutsideOfThePeriod() {
        assertThat(Sample.findings("date.outside-period", read("")).size()).isZero();
        assertThat(Sample.findings("date.outside-period", read("\"period\": \"quarter-3\",")))
                .isEmpty();
        assertThat(Sample.findings("date.outside-period", read("\"period\": \"first-half\",")))
                .singleElement()
                .satisfies(finding -> assertThat(
                                FindingMessages.in(FindingMessages.UKRAINIAN).text(finding.message()))
                        .contains("12 вересня 2025")
                        .contains("01.01.2025 – 30.06.2025"));
    }

    @Test
    void onlyTheWholeLastYearSumsTheProgrammeUp() {
        assertThat(read("").isFinal()).isTrue();
        assertThat(read("\"period\": \"second-half\",").isFinal()).isFalse();
        assertThat(Sample.findings("completeness.final", read(""))).hasSize(1);
        assertThat(Sample.findings("completeness.final", read("\"period\": \"nine-months\",")))
                .isEmpty();
    }

    @Test
    void aPartThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> read("\"period\": \"I півріччя\",")).isInstanceOf(UnreadableReportException.class);
    }

    private static CheckedReport read(String period) {
        return new ReportJson().read(FILE.formatted(period));
    }
}
