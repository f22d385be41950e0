package ua.zvit.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.HolderSummary;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class PositionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Position position = new Position(
            1L, 2L, PositionDetails.wanted("head", "Начальник відділу", "начальника відділу", "office", true, 0));

    @Test
    void isVacantUntilSomebodyIsNamed() {
        assertThat(position.holderOn(MAY)).isEmpty();
        assertThat(position.details("office").holder()).isNull();
    }

    @Test
    void whoComesNextEndsTheTimeOfWhoWasThere() {
        position.hold(holder("iryna", MAY, null, "1234567890"));
        position.hold(holder("petro", JULY, null, null));
        assertThat(position.holderOn(MAY.minusDays(1))).isEmpty();
        assertThat(position.isHeldBy("iryna", JULY.minusDays(1))).isTrue();
        assertThat(position.isHeldBy("petro", JULY)).isTrue();
        assertThat(position.details("office").earlier())
                .containsExactly(holder("iryna", MAY, JULY.minusDays(1), "1234567890"));
        assertThat(position.details("office").holder().taxNumber()).isNull();
    }

    @Test
    void leavesAGapWhereTheFirstHadEndedBefore() {
        position.hold(holder("iryna", MAY, MAY.plusDays(9), null));
        position.hold(holder("petro", JULY, null, null));
        assertThat(position.holderOn(MAY.plusDays(9))).isPresent();
        assertThat(position.holderOn(MAY.plusDays(10))).isEmpty();
    }

    @Test
    void withTheSameFirstDayWhatStandsIsPutRight() {
        position.hold(holder("iryna", MAY, null, "1234567890"));
        position.hold(holder("iryna", MAY, JULY, null));
        assertThat(position.details("office").earlier()).isEmpty();
        assertThat(position.details("office").holder()).isEqualTo(holder("iryna", MAY, JULY, "1234567890"));
        assertThat(position.holderOn(JULY.plusDays(1))).isEmpty();
    }

    @Test
    void nobodyBeginsBeforeWhoStands() {
        position.hold(holder("iryna", JULY, null, null));
        assertThatThrownBy(() -> position.hold(holder("petro", MAY, null, null)))
                .hasMessage("HOLDER-PERIOD");
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertThatThrownBy(() -> position.hold(new HolderSummary(" ", null, "12", null, null)))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("personName", "username", "from", "taxNumber"));
        assertThatThrownBy(() -> new Position(1L, null, PositionDetails.wanted("Голова", "", "голови", null, false, 0)))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::code)
                        .isEqualTo(List.of("code-letters", "missing")));
    }

    private static HolderSummary holder(String username, LocalDate from, LocalDate to, String taxNumber) {
        return new HolderSummary(username, "Ірина САВЧУК", taxNumber, from, to);
    }
}
