package ua.zvit.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.JsonRecords;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Words;

class CompletionJsonTest {

    @Test
    void readsAReturnMeasureByMeasure() {
        assertThat(read("{\"outcome\":\"return\",\"returns\":[{\"measure\":\"1.2\",\"comment\":\"Додайте дату\"}]}"))
                .isEqualTo(new TaskDecision(
                        Outcome.RETURN, null, List.of(new EntryReturn("1.2", "Додайте дату")), null, null));
    }

    @Test
    void readsTheCouncilsDecision() {
        assertThat(read("{\"outcome\":\"adopt\",\"decision\":{\"number\":\"15\",\"date\":\"2026-01-29\"}}"))
                .isEqualTo(new TaskDecision(Outcome.ADOPT, null, List.of(), "15", LocalDate.of(2026, 1, 29)));
    }

    @Test
    void readsWithWhatToSign() {
        assertThat(read("{\"outcome\":\"sign\",\"with\":\"server-key\"}"))
                .isEqualTo(TaskDecision.signing(SignatureOffer.serverKey(), null));
        assertThat(read("{\"outcome\":\"sign\",\"with\":\"pen\"}").signature()).isNull();
    }

    @Test
    void leavesAnUnknownOutcomeToTheUseCase() {
        assertThat(read("{\"outcome\":\"approve\"}").outcome()).isNull();
        assertThat(read("{\"outcome\":\"SUBMIT\"}").outcome()).isNull();
    }

    @Test
    void theDescriptionNamesEveryOutcome() throws NoSuchMethodException {
        assertThat(CompletionJson.class
                        .getMethod("outcome")
                        .getAnnotation(Schema.class)
                        .enumeration())
                .containsExactly(Arrays.stream(Outcome.values()).map(Words::of).toArray(String[]::new));
    }

    @Test
    void tellsTheFieldOfAnUnreadableDate() {
        assertThatThrownBy(
                        () -> read("{\"outcome\":\"adopt\",\"decision\":{\"number\":\"1\",\"date\":\"29.01.2026\"}}"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("decision.date")));
    }

    private static TaskDecision read(String body) {
        return JsonRecords.read(body.getBytes(StandardCharsets.UTF_8), CompletionJson.class)
                .decided();
    }
}
