package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.domain.Report;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;

class PrintedVisasTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    EDUCATION,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I", null, 1, "Розділ", List.of(measure("1.1", EDUCATION), measure("1.2", PROMOTION))))),
            null,
            "olha");

    @Test
    void listsDepartmentsInTheOrderOfTheReportWithThePositionOfWhoSubmitted() {
        report.begin();
        report.entries().forEach(entry -> entry.write("<p>Зроблено.</p>", Money.ZERO, null, "olha"));
        submit(PROMOTION, "petro", "Петро МЕЛЬНИК");
        submit(EDUCATION, "olha", "Ольга ГАЙОВА");

        assertThat(new PrintedVisas(withHeadOfEducation(), Routes.UNSIGNED).of(report, departments()))
                .containsExactly(
                        new PrintedVisa("Начальник відділу освіти", "Ольга ГАЙОВА", LocalDate.now()),
                        new PrintedVisa("Відділ промоції", "Петро МЕЛЬНИК", LocalDate.now()));
    }

    private void submit(long department, String login, String name) {
        report.submit(
                department, new CallerIdentity(login, name, Set.of(), "khmelnytskyi", List.of()), Routes.UNSIGNED);
    }

    private static OrganisationQueries withHeadOfEducation() {
        return new OrganisationQueries() {
            @Override
            public Optional<String> positionOf(String username, long departmentId, LocalDate day) {
                return username.equals("olha") && departmentId == EDUCATION && day.equals(LocalDate.now())
                        ? Optional.of("Начальник відділу освіти")
                        : Optional.empty();
            }
        };
    }

    private static Map<Long, DepartmentSummary> departments() {
        return Map.of(
                EDUCATION, new DepartmentSummary(EDUCATION, "education", "Відділ освіти", "освіти", "", "", ""),
                PROMOTION, new DepartmentSummary(PROMOTION, "promotion", "Відділ промоції", "промоції", "", "", ""));
    }

    private static MeasureOutline measure(String number, long department) {
        return Outlines.measure(
                number.hashCode(), number, "Захід " + number, department, Money.ofThousands(BigDecimal.TEN));
    }
}
