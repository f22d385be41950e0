package ua.zvit.approval.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Office;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.shared.ZvitException;

class CircuitHoldersTest {
    private static final StageHolder EXECUTORS = new StageHolder(HolderKind.EXECUTORS, null, null);
    private static final StageHolder FINANCE = new StageHolder(HolderKind.POSITION, "head-finance", null);

    private final CircuitHolders holders = new CircuitHolders(new OrganisationQueries() {
        @Override
        public List<Office> offices(LocalDate day) {
            return List.of(office(5, "education"), office(6, "finance"));
        }

        @Override
        public List<DepartmentSummary> departments() {
            return List.of(department(1, "education"), department(2, "finance"), department(3, "culture"));
        }
    });

    @Test
    void eachExecutingDepartmentGivesItsHeadOnce() {
        assertThat(desks(laid(Set.of(1L, 2L), EXECUTORS))).containsExactly("position:5", "position:6");
        assertThat(desks(laid(Set.of(1L, 2L), FINANCE, EXECUTORS))).containsExactly("position:6", "position:5");
        assertThat(desks(laid(Set.of(1L), EXECUTORS))).containsExactly("position:5");
    }

    @Test
    void aDepartmentWithoutAHeadIsNamed() {
        ZvitException refused = catchThrowableOfType(ZvitException.class, () -> laid(Set.of(1L, 3L), EXECUTORS));
        assertThat(refused.code()).isEqualTo("CIRCUIT-INVALID");
        assertThat(refused.faults().get(0).args()).containsExactly("culture");
    }

    @Test
    void whatStaysIsNotLaidAgainAndCountsForThePlaceOfAFault() {
        StageHolder gone = new StageHolder(HolderKind.POSITION, "gone", null);
        CircuitPlan plan = new CircuitPlan(false, false, List.of(stage(gone), stage(EXECUTORS)));
        assertThat(holders.laid(plan, 1, () -> Set.of(1L)).stages()).hasSize(1);
        ZvitException told = catchThrowableOfType(ZvitException.class, () -> holders.laid(plan, 1, () -> Set.of(3L)));
        assertThat(told.faults()).singleElement().satisfies(fault -> assertThat(fault.field())
                .startsWith("stages.2."));
    }

    private ReportCircuit laid(Set<Long> executors, StageHolder... of) {
        return holders.laid(new CircuitPlan(false, false, List.of(stage(of))), () -> executors);
    }

    private static CircuitStage stage(StageHolder... of) {
        return new CircuitStage("Етап", List.of(of), StageRule.ALL, 0, 3, false, false, null, false);
    }

    private static List<String> desks(ReportCircuit laid) {
        return laid.stages().get(0).desks();
    }

    private static Office office(long id, String department) {
        return new Office(id, "head-" + department, "Начальник", "Іван", "ivan", department, true);
    }

    private static DepartmentSummary department(long id, String code) {
        return new DepartmentSummary(id, code, code, code, "", "", "");
    }
}
