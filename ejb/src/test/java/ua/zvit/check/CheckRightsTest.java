package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Message;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.report.values.ReportOutline;
import ua.zvit.report.values.ReportOutline.EntryOutline;
import ua.zvit.report.values.ReportStatus;

class CheckRightsTest {
    private static final long LEAD = 1;
    private static final long OTHER = 2;

    private final Finding inOwn = finding("wording.spelling", place("1.1", "narrative", "слово"));
    private final Finding inOther = finding("wording.spelling", place("1.2", "narrative", "таємне"));
    private final Finding inBoth =
            finding("event.duplicate", place("1.1", "narrative", "подія"), place("1.2", "narrative", "таємна подія"));
    private final Finding inReport = finding("completeness.decision", place("", "programme", "Програма"));

    @Test
    void aDepartmentSeesWhatTouchesItsEntries() {
        CheckRights rights = drafter(LEAD, ReportStatus.DRAFTING);
        assertThat(rights.shows(inOwn)).isTrue();
        assertThat(rights.shows(inBoth)).isTrue();
        assertThat(rights.shows(inOther)).isFalse();
    }

    @Test
    void theLeadingDepartmentAnswersForTheReportAsAWhole() {
        assertThat(drafter(LEAD, ReportStatus.DRAFTING).shows(inReport)).isTrue();
        assertThat(drafter(LEAD, ReportStatus.DRAFTING).mayDismiss(inReport)).isTrue();
        assertThat(drafter(OTHER, ReportStatus.DRAFTING).shows(inReport)).isFalse();
        assertThat(drafter(LEAD, ReportStatus.REVIEW).mayDismiss(inReport)).isFalse();
    }

    @Test
    void leavesOfAnotherDepartmentsTextNothingButTheNumber() {
        CheckRights rights = drafter(LEAD, ReportStatus.DRAFTING);
        PlacedFinding placed = placed(rights, inBoth);
        assertThat(placed.finding().places().get(0).text()).isEqualTo("подія");
        assertThat(placed.finding().places().get(1))
                .isEqualTo(Place.field("1.2", "narrative", "").fixedBy(null));
        assertThat(placed.message()).contains("1.2").doesNotContain("таємна");
        assertThat(placed.identity()).isEqualTo(inBoth.identity());
    }

    @Test
    void titlesAndSumsAreOpenToEverybody() {
        CheckRights rights = drafter(LEAD, ReportStatus.DRAFTING);
        assertThat(rights.reads(place("1.2", "title", "Назва"))).isTrue();
        assertThat(rights.reads(place("1.2", "plan", "5,0"))).isTrue();
        assertThat(rights.reads(place("1.2", "reason", "бо"))).isFalse();
    }

    @Test
    void onlyTheWriterFixesAndOnlyWhileWriting() {
        Place mendable = place("1.1", "narrative", "млн.").fixedBy("млн");
        assertThat(drafter(LEAD, ReportStatus.DRAFTING).mayFix(mendable)).isTrue();
        assertThat(drafter(LEAD, ReportStatus.REVIEW).mayFix(mendable)).isFalse();
        assertThat(drafter(OTHER, ReportStatus.DRAFTING).mayFix(mendable)).isFalse();
        assertThat(head(true).mayFix(mendable)).isFalse();
        assertThat(drafter(LEAD, ReportStatus.DRAFTING)
                        .mayFix(place("1.1", "title", "млн.").fixedBy("млн")))
                .isFalse();
    }

    @Test
    void theHeadDismissesWhileTheReviewIsOnTheDesk() {
        assertThat(head(true).mayDismiss(inOther)).isTrue();
        assertThat(head(false).mayDismiss(inOther)).isFalse();
        assertThat(head(false).shows(inOther)).isTrue();
        assertThat(drafter(LEAD, ReportStatus.DRAFTING).mayDismiss(inOther)).isFalse();
    }

    private static PlacedFinding placed(CheckRights rights, Finding finding) {
        return new FindingPresenter(rights, java.util.Locale.ENGLISH, Map.of())
                .present(new IdentifiedFinding(finding.identity(), finding));
    }

    private static CheckRights drafter(long department, ReportStatus status) {
        return new CheckRights(
                new ReportOutline(
                        7,
                        status,
                        LEAD,
                        department == LEAD,
                        false,
                        "1",
                        entries(department, status == ReportStatus.DRAFTING)),
                false);
    }

    private static CheckRights head(boolean reviews) {
        List<EntryOutline> entries = List.of(
                new EntryOutline("1.1", LEAD, 0, false, true, false),
                new EntryOutline("1.2", OTHER, 0, false, true, false));
        return new CheckRights(new ReportOutline(7, ReportStatus.REVIEW, LEAD, false, true, "1", entries), reviews);
    }

    private static List<EntryOutline> entries(long department, boolean writing) {
        boolean lead = department == LEAD;
        return List.of(
                new EntryOutline("1.1", LEAD, 0, lead, lead, lead && writing),
                new EntryOutline("1.2", OTHER, 0, !lead, !lead, !lead && writing));
    }

    private static Finding finding(String rule, Place... places) {
        return new Finding(
                rule, Severity.WARNS, List.of(places), Message.of(rule + ".message", "1.1, 1.2", "x", "1.1"));
    }

    private static Place place(String measure, String field, String text) {
        return new Place(measure, field, 0, text.length(), text, text, null);
    }
}
