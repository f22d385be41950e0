package ua.zvit.report.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.Roles;

class ViewerTest {
    private static final long OWN = 1;
    private static final long OTHER = 2;

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    OWN,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I",
                            null,
                            1,
                            "Розділ",
                            List.of(
                                    Outlines.measure(1, "1.1", "Свій", OWN, Money.ZERO),
                                    Outlines.measure(2, "1.2", "Чужий", OTHER, Money.ZERO))))),
            null,
            "olena");
    private final Entry own = report.entry("1.1").orElseThrow();
    private final Entry other = report.entry("1.2").orElseThrow();

    @Test
    void drafterReadsAndWritesOnlyTheOwnDepartment() {
        Viewer drafter = viewer(OWN, Roles.DRAFTER);
        assertThat(drafter.reads(own)).isTrue();
        assertThat(drafter.writes(own)).isTrue();
        assertThat(drafter.reads(other)).isFalse();
        assertThat(drafter.writes(other)).isFalse();
    }

    @Test
    void drafterOfTwoDepartmentsReadsAndWritesForBoth() {
        Viewer drafter = viewer(Set.of(OWN, OTHER), Roles.DRAFTER);
        assertThat(drafter.writes(own)).isTrue();
        assertThat(drafter.writes(other)).isTrue();
        assertThat(drafter.reads(OWN + OTHER + 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    void othersReadAllAndWriteNothing(String role) {
        Viewer viewer = viewer(OWN, role);
        assertThat(viewer.reads(other)).isTrue();
        assertThat(viewer.writes(own)).isFalse();
    }

    @Test
    void nobodyWritesWhatIsSubmitted() {
        report.begin();
        own.write("<p>Зроблено.</p>", Money.ZERO, null, "olena");
        report.submit(OWN, viewer(OWN, Roles.DRAFTER).person(), Routes.UNSIGNED);
        assertThat(viewer(OWN, Roles.DRAFTER).writes(own)).isFalse();
        assertThat(viewer(OWN, Roles.DRAFTER).reads(own)).isTrue();
    }

    @Test
    void drafterWithoutADepartmentReadsNothing() {
        assertThat(viewer(Set.of(), Roles.DRAFTER).reads(own)).isFalse();
    }

    private static Viewer viewer(Long department, String role) {
        return viewer(Set.of(department), role);
    }

    private static Viewer viewer(Set<Long> departments, String role) {
        return new Viewer(new CallerIdentity("olena", null, Set.of(role), "khmelnytskyi", List.of()), departments);
    }
}
