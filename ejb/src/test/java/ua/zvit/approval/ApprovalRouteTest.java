package ua.zvit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.report.Routes;
import ua.zvit.report.values.ReportStatus;

class ApprovalRouteTest {
    private static final ApprovalRoute SIGNED = route(true, true);
    private static final ApprovalRoute UNSIGNED = route(false, false);

    @Test
    void goesOverTheHeadAndTheCouncilToTheArchive() {
        assertThat(UNSIGNED.after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.HEAD_REVIEWS);
        assertThat(UNSIGNED.after(ApprovalStage.REVIEW, Outcome.ACCEPT)).isEqualTo(NextStep.COUNCIL_DECIDES);
        assertThat(UNSIGNED.after(ApprovalStage.COUNCIL, Outcome.ADOPT)).isEqualTo(NextStep.ARCHIVE);
        assertThat(UNSIGNED.after(ApprovalStage.COUNCIL, Outcome.REJECT)).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void stopsForTheSignaturesThatTheCouncilWants() {
        assertThat(SIGNED.after(ApprovalStage.REVIEW, Outcome.ACCEPT)).isEqualTo(NextStep.HEAD_SIGNS);
        assertThat(SIGNED.after(ApprovalStage.HEAD_SIGNATURE, Outcome.SIGN)).isEqualTo(NextStep.COUNCIL_DECIDES);
        assertThat(SIGNED.after(ApprovalStage.COUNCIL, Outcome.ADOPT)).isEqualTo(NextStep.SECRETARY_SIGNS);
        assertThat(SIGNED.after(ApprovalStage.SECRETARY_SIGNATURE, Outcome.SIGN))
                .isEqualTo(NextStep.ARCHIVE);
        assertThat(route(true, false).after(ApprovalStage.COUNCIL, Outcome.ADOPT))
                .isEqualTo(NextStep.ARCHIVE);
        assertThat(route(false, true).after(ApprovalStage.REVIEW, Outcome.ACCEPT))
                .isEqualTo(NextStep.COUNCIL_DECIDES);
    }

    @Test
    void returnsFromTheReviewToTheDepartmentsAndFromFurtherOnToTheHead() {
        assertThat(SIGNED.after(ApprovalStage.REVIEW, Outcome.RETURN)).isEqualTo(NextStep.DEPARTMENTS_MEND);
        assertThat(SIGNED.after(ApprovalStage.HEAD_SIGNATURE, Outcome.RETURN)).isEqualTo(NextStep.HEAD_REVIEWS);
        assertThat(SIGNED.after(ApprovalStage.COUNCIL, Outcome.RETURN)).isEqualTo(NextStep.HEAD_REVIEWS);
    }

    @Test
    void tellsTheReportsVerbsTheSame() {
        assertThat(SIGNED.afterSubmission(false)).isEqualTo(ReportStatus.REVIEW);
        assertThat(SIGNED.afterSubmission(true)).isEqualTo(ReportStatus.VISAS);
        assertThat(SIGNED.afterStage(true)).isEqualTo(ReportStatus.VISAS);
        assertThat(SIGNED.afterStage(false)).isEqualTo(ReportStatus.REVIEW);
        assertThat(SIGNED.afterAcceptance(false)).isEqualTo(ReportStatus.SIGNING);
        assertThat(UNSIGNED.afterAcceptance(false)).isEqualTo(ReportStatus.COUNCIL);
        assertThat(SIGNED.afterHeadSignature(false)).isEqualTo(ReportStatus.COUNCIL);
    }

    @Test
    void conclusionsStandBetweenTheHeadAndTheCouncil() {
        assertThat(UNSIGNED.afterAcceptance(true)).isEqualTo(ReportStatus.CONCLUSIONS);
        assertThat(SIGNED.afterAcceptance(true)).as("first the head signs").isEqualTo(ReportStatus.SIGNING);
        assertThat(SIGNED.afterHeadSignature(true)).isEqualTo(ReportStatus.CONCLUSIONS);
        assertThat(SIGNED.afterConclusion(true)).isEqualTo(ReportStatus.CONCLUSIONS);
        assertThat(SIGNED.afterConclusion(false)).isEqualTo(ReportStatus.COUNCIL);
        assertThat(SIGNED.after(ApprovalStage.CONCLUSION, Outcome.RETURN)).isEqualTo(NextStep.DEPARTMENTS_MEND);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void leadsNowhereFromAnEndThatTheStageDoesNotHave(ApprovalStage stage, Outcome outcome) {
        assertThatThrownBy(() -> SIGNED.after(stage, outcome)).hasMessage("TASK-OUTCOME");
    }

    @ParameterizedTest
    @EnumSource
    void everyStageHasAnEnd(ApprovalStage stage) {
        assertThat(Outcome.values()).anyMatch(outcome -> outcome.ends(stage));
    }

    /** Wherever the route leads but to an end, somebody waits for the report as it stands then. */
    @ParameterizedTest
    @MethodSource("possible")
    void theReportStandsWhereSomebodyTakesItUp(ApprovalStage stage, Outcome outcome) {
        ReportStatus next = SIGNED.after(stage, outcome).status();
        assertThat(next == ReportStatus.REJECTED
                        || Arrays.stream(ApprovalStage.values()).anyMatch(waiting -> waiting.status() == next))
                .isTrue();
    }

    static Stream<Arguments> possible() {
        return pairs(true);
    }

    static Stream<Arguments> impossible() {
        return pairs(false);
    }

    private static Stream<Arguments> pairs(boolean possible) {
        return Arrays.stream(ApprovalStage.values()).flatMap(stage -> List.of(Outcome.values()).stream()
                .filter(outcome -> outcome.ends(stage) == possible)
                .map(outcome -> Arguments.of(stage, outcome)));
    }

    private static ApprovalRoute route(boolean headSigns, boolean secretarySigns) {
        return new ApprovalRoute(
                new OrganisationQueries() {
                    @Override
                    public SigningRules signingRules() {
                        return new SigningRules(headSigns, secretarySigns, false, null, null);
                    }
                },
                Routes.UNSIGNED::verdict);
    }
}
