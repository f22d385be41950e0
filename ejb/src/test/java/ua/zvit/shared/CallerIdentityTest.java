package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerIdentityTest {
    @Test
    void readsCouncilAndDepartmentFromGroupPaths() {
        CallerIdentity caller = identity("/khmelnytskyi/education");
        assertThat(caller.council()).isEqualTo("khmelnytskyi");
        assertThat(caller.department()).isEqualTo("education");
    }

    @Test
    void belongsToTheCouncilAsAWholeWithoutADepartment() {
        assertThat(identity("/khmelnytskyi").council()).isEqualTo("khmelnytskyi");
        assertThat(identity("/khmelnytskyi").department()).isNull();
    }

    @Test
    void belongsNowhereWithGroupsOfTwoCouncils() {
        assertThat(identity("/khmelnytskyi/education", "/sosnivka/office").council())
                .isNull();
    }

    @Test
    void hasNoDepartmentWhenTwoAreNamed() {
        CallerIdentity caller = identity("/khmelnytskyi/education", "/khmelnytskyi/promotion");
        assertThat(caller.council()).isEqualTo("khmelnytskyi");
        assertThat(caller.department()).isNull();
    }

    @Test
    void isRefusedWithoutACouncil() {
        Caller caller = new Caller();
        assertThatThrownBy(caller::require).hasMessage("CALLER-UNKNOWN");
        caller.signIn(identity());
        assertThatThrownBy(caller::require).hasMessage("CALLER-UNKNOWN");
    }

    private static CallerIdentity identity(String... groups) {
        return CallerIdentity.fromGroups("olena", null, Set.of(Roles.DRAFTER), List.of(groups));
    }
}
