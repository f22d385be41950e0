package ua.zvit.approval.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class TaskDecisionTest {
    @Test
    void adoptsByNumberAndDate() {
        assertThat(decision(" 7 ", LocalDate.now()).councilDecision().number()).isEqualTo("7");
        assertThat(decision("№ № 45/VIII", LocalDate.now()).councilDecision().number())
                .isEqualTo("45/VIII");
    }

    @Test
    void tellsWhatTheDecisionLacks() {
        assertThat(faults(decision(null, null))).containsExactly("decision.number", "decision.date");
        assertThat(faults(decision("№ ", LocalDate.now()))).containsExactly("decision.number");
        assertThat(faults(decision("7".repeat(101), LocalDate.now()))).containsExactly("decision.number");
    }

    @Test
    void needsWordsForAReturn() {
        assertThatThrownBy(() -> TaskDecision.of(Outcome.RETURN, " ").requiredComment())
                .hasMessage("COMMENT-MISSING");
    }

    @Test
    void endsEachStageOnlyInItsOwnWays() {
        assertThat(List.of(Outcome.values()).stream().filter(outcome -> outcome.ends(ApprovalStage.DRAFTING)))
                .containsExactly(Outcome.SUBMIT);
        assertThat(List.of(Outcome.values()).stream().filter(outcome -> outcome.ends(ApprovalStage.REVIEW)))
                .containsExactly(Outcome.ACCEPT, Outcome.RETURN);
        assertThat(List.of(Outcome.values()).stream().filter(outcome -> outcome.ends(ApprovalStage.COUNCIL)))
                .containsExactly(Outcome.RETURN, Outcome.ADOPT, Outcome.REJECT);
        assertThat(List.of(Outcome.values()).stream().filter(outcome -> outcome.ends(ApprovalStage.HEAD_SIGNATURE)))
                .containsExactly(Outcome.RETURN, Outcome.SIGN);
        assertThat(List.of(Outcome.values()).stream()
                        .filter(outcome -> outcome.ends(ApprovalStage.SECRETARY_SIGNATURE)))
                .containsExactly(Outcome.SIGN);
    }

    private static TaskDecision decision(String number, LocalDate date) {
        return new TaskDecision(Outcome.ADOPT, null, List.of(), number, date);
    }

    private static List<String> faults(TaskDecision decision) {
        return catchThrowableOfType(ZvitException.class, decision::councilDecision).faults().stream()
                .map(Fault::field)
                .toList();
    }
}
