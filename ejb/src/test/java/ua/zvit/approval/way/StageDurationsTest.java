package ua.zvit.approval.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Visit;
import ua.zvit.approval.values.way.StageDuration;
import ua.zvit.approval.values.way.StageTime;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.listing.ReportYears;

class StageDurationsTest {
    private static final Instant ENDED = Instant.parse("2026-01-20T10:00:00Z");

    @Test
    void tellsHalfAndTheLongestByStageAndYear() {
        assertThat(durations(
                                time(1, ApprovalStage.REVIEW, 24),
                                time(2, ApprovalStage.REVIEW, 60),
                                time(3, ApprovalStage.REVIEW, 12),
                                time(1, ApprovalStage.DRAFTING, 240),
                                time(2, ApprovalStage.DRAFTING, 120))
                        .list())
                .containsExactly(
                        new StageDuration(ApprovalStage.DRAFTING, 2025, 2, 7.5, 10),
                        new StageDuration(ApprovalStage.REVIEW, 2025, 2, 1.8, 2.5),
                        new StageDuration(ApprovalStage.REVIEW, 2024, 1, 0.5, 0.5));
    }

    @Test
    void whoDidItIsWhoLeftTheNearestWordOfThatStage() {
        List<HistoryEntry> history = List.of(
                entry("submitted", "Олена", ENDED.minusSeconds(30)),
                entry("submitted", "Петро", ENDED.minusMillis(40)),
                entry("accepted", "Ірина", ENDED));
        assertThat(Doers.of(visit(ENDED, false), history)).isEqualTo("Петро");
        assertThat(Doers.of(visit(ENDED.plus(Duration.ofHours(1)), false), history))
                .isNull();
        assertThat(Doers.of(visit(null, false), history)).isNull();
        assertThat(Doers.of(visit(ENDED, true), history)).isNull();
    }

    private static Visit visit(Instant to, boolean taken) {
        return new Visit(
                "draft", ApprovalStage.DRAFTING, TaskQueue.ofDepartment(1), ENDED.minusSeconds(900), to, taken);
    }

    private static HistoryEntry entry(String action, String name, Instant at) {
        return new HistoryEntry(1, at, name, name, action, "", null);
    }

    private static StageTime time(long report, ApprovalStage stage, int hours) {
        return new StageTime(report, stage, Duration.ofHours(hours));
    }

    private static StageDurations durations(StageTime... times) {
        ReportYears years = new ReportYears(null, null) {
            @Override
            public Map<Long, Integer> ofCouncil() {
                return Map.of(1L, 2025, 2L, 2025, 3L, 2024);
            }
        };
        return new StageDurations(years, new ProcessHistory() {
            @Override
            public Optional<ProcessPicture> picture(long reportId) {
                return Optional.empty();
            }

            @Override
            public List<StageTime> times(Collection<Long> reportIds) {
                return List.of(times);
            }
        });
    }
}
