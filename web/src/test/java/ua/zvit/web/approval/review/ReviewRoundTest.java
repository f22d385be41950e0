package ua.zvit.web.approval.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryDetails.Remark;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.shared.Money;

class ReviewRoundTest {
    private static final Instant MOMENT = Instant.parse("2026-01-20T10:00:00Z");

    @Test
    void everythingIsFreshInTheFirstRound() {
        EntryDetails entry = entry("1.1");
        ReviewRound round = new ReviewRound(1);
        assertThat(round.isFirst()).isTrue();
        assertThat(round.isFresh(entry)).isTrue();
    }

    @Test
    void whatWasReturnedLastIsToldApart() {
        EntryDetails untouched = entry("1.1");
        EntryDetails before = entry("1.2", 1);
        EntryDetails lately = entry("1.3", 2, 1);
        EntryDetails withIt = entry("1.4", 2);
        ReviewRound round = new ReviewRound(3);
        assertThat(round.isFirst()).isFalse();
        assertThat(Stream.of(untouched, before, lately, withIt)
                        .filter(round::isFresh)
                        .filter(round::wentBack))
                .containsExactly(lately, withIt);
    }

    @Test
    void whatNobodyAcceptedIsFreshInEveryRound() {
        EntryDetails unread = entry("1.1");
        EntryDetails accepted = entry("1.2", true);
        EntryDetails returned = entry("1.3", 1);
        ReviewRound round = new ReviewRound(2);
        assertThat(Stream.of(unread, accepted, returned).filter(round::isFresh)).containsExactly(unread, returned);
    }

    /** @param remarks by round */
    private static EntryDetails entry(String number, Integer... remarks) {
        return entry(number, false, remarks);
    }

    private static EntryDetails entry(String number, boolean acceptedBefore, Integer... remarks) {
        return new EntryDetails(
                number,
                number,
                "Захід",
                new DepartmentSummary(1, "education", "Відділ освіти", "освіти", "", "", ""),
                EntryStatus.SUBMITTED,
                Money.ZERO,
                Money.ZERO,
                "<p>Текст</p>",
                null,
                List.of(),
                List.of(),
                PlanHistory.UNKNOWN,
                List.of(),
                List.of(),
                Stream.of(remarks)
                        .map(round -> new Remark("acting-head", "Керівник", "Уточніть", MOMENT, round, null, 0))
                        .toList(),
                acceptedBefore,
                false,
                1,
                MOMENT,
                "drafter",
                null,
                1,
                false,
                0);
    }
}
