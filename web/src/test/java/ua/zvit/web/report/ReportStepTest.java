package ua.zvit.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.report.values.ReportStatus;

class ReportStepTest {
    @ParameterizedTest
    @CsvSource({
        "CREATED, ahead ahead ahead ahead ahead ahead",
        "DRAFTING, now ahead ahead ahead ahead ahead",
        "REVIEW, done now ahead ahead ahead ahead",
        "SIGNING, done done now ahead ahead ahead",
        "COUNCIL, done done done now ahead ahead",
        "REJECTED, done done done stopped ahead ahead",
        "ADOPTED, done done done done now ahead",
        "ARCHIVED, done done done done done done"
    })
    void wayShowsWhereTheReportStands(ReportStatus status, String states) {
        assertThat(ReportStep.of(status)).extracting(ReportStep::state).isEqualTo(List.of(states.split(" ")));
    }
}
