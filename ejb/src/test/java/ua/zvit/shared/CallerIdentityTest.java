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
        assertThat(caller.departments()).containsExactly("education");
    }

    @Test
    void belongsToTheCouncilAsAWholeWithoutADepartment() {
        assertThat(identity("/khmelnytskyi").council()).isEqualTo("khmelnytskyi");
        assertThat(identity("/khmelnytskyi").departments()).isEmpty();
    }

    @Test
    void belongsNowhereWithGroupsOfTwoCouncils() {
        assertThat(identity("/khmelnytskyi/education", "/sosnivka/office").council())
                .isNull();
    }

    @Test
    void worksInEveryDepartmentThatIsNamed() {
        CallerIdentity caller = identity("/khmelnytskyi/education", "/khmelnytskyi/promotion");
        assertThat(caller.council()).isEqualTo("khmelnytskyi");
        assertThat(caller.departments()).containsExactly("education", "promotion");
        assertThat(caller.isOf("promotion")).isTrue();
        assertThat(caller.isOf("international")).isFalse();
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
