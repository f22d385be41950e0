package ua.zvit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.calendar.Holidays;
import ua.zvit.calendar.UntouchedCalendar;
import ua.zvit.calendar.WorkingDays;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.organisation.Desks;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.organisation.values.Staff;
import ua.zvit.report.listing.RunningReports;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.shared.ReportingPeriod;

class DueRemindersTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 16);
    private static final Staff STAFF = new Staff(
            Map.of(3L, Set.of("oksana", "petro")),
            Map.of(3L, "ivan"),
            Map.of(9L, "olha"),
            Set.of("olena"),
            Set.of("admin"));

    private final List<String> told = new ArrayList<>();
    private WorkItem work;

    @Test
    void remindsWithinTwoWorkingDaysBefore() {
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 13))).isEmpty();
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 14))).containsExactly("DUE_SOON [oksana, petro]");
        assertThat(remindedOf(draft(LocalDate.of(2026, 1, 20)), FRIDAY))
                .as("over the weekend")
                .containsExactly("DUE_SOON [oksana, petro]");
        assertThat(remindedOf(draft(LocalDate.of(2026, 1, 21)), FRIDAY)).isEmpty();
    }

    @Test
    void remindsOnTheDayItself() {
        assertThat(remindedOf(draft(FRIDAY), FRIDAY)).containsExactly("DUE_TODAY [oksana, petro]");
    }

    @Test
    void theWorkOfADepartmentGoesUpToItsHeadAndThenToTheAdministrator() {
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 17)))
                .containsExactly("OVERDUE [oksana, petro]", "ESCALATED []");
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 20))).contains("ESCALATED []");
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 21))).contains("ESCALATED [ivan]");
        assertThat(remindedOf(draft(FRIDAY), LocalDate.of(2026, 1, 26))).contains("ESCALATED [admin, ivan]");
    }

    @Test
    void theWorkOfAHeadGoesUpToTheAdministrator() {
        WorkItem review = item(ApprovalStage.REVIEW, TaskQueue.ofPosition(9), FRIDAY);
        assertThat(remindedOf(review, LocalDate.of(2026, 1, 20))).contains("OVERDUE [olha]", "ESCALATED []");
        assertThat(remindedOf(review, LocalDate.of(2026, 1, 21))).contains("ESCALATED [admin]");
    }

    @Test
    void aDayThatWasPutOffIsAnotherSubject() {
        remindedOf(draft(FRIDAY), FRIDAY);
        remindedOf(draft(FRIDAY.plusDays(3)), FRIDAY.plusDays(3));
        assertThat(subjects).containsExactly("task:7f:DUE_TODAY:2026-01-16", "task:7f:DUE_TODAY:2026-01-19");
    }

    private final List<String> subjects = new ArrayList<>();

    private List<String> remindedOf(WorkItem waiting, LocalDate today) {
        work = waiting;
        told.clear();
        new DueReminders(
                        reports(),
                        workflow(),
                        new WorkingDays(new UntouchedCalendar(), new Holidays()),
                        desks(),
                        organisation(),
                        teller())
                .remind(today);
        return List.copyOf(told);
    }

    private static WorkItem draft(LocalDate due) {
        return item(ApprovalStage.DRAFTING, TaskQueue.ofDepartment(3), due);
    }

    private static WorkItem item(ApprovalStage stage, TaskQueue queue, LocalDate due) {
        return new WorkItem("7f", stage, 12, queue, Instant.EPOCH, due);
    }

    private static RunningReports reports() {
        return new RunningReports() {
            @Override
            public List<RunningReport> list() {
                return List.of(
                        new RunningReport(12, "Їжаки", ReportingPeriod.ofYear(2025), ReportStatus.DRAFTING, 3, null));
            }
        };
    }

    private ApprovalWorkflow workflow() {
        return (ApprovalWorkflow) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ApprovalWorkflow.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("ofReports");
                    return List.of(work);
                });
    }

    private static Desks desks() {
        return new Desks() {
            @Override
            public Staff today() {
                return STAFF;
            }
        };
    }

    private static OrganisationQueries organisation() {
        return new OrganisationQueries() {
            @Override
            public CouncilSummary council() {
                return new CouncilSummary(1, "khmelnytskyi", "Рада", "Рішення", PrintRules.USUAL, false);
            }
        };
    }

    private Teller teller() {
        return new Teller() {
            @Override
            int tell(String council, Collection<String> people, NewNotice notice) {
                told.add(notice.kind() + " " + new TreeSet<>(people));
                subjects.add(notice.subject());
                return people.size();
            }
        };
    }
}
