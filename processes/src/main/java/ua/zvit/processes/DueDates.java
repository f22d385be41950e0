package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import ua.zvit.approval.StageDates;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.TaskQueue;

/**
 * When a task of the process is due, asked at the moment when the task comes into being: {@code dueDates} in the process. A
 * task is due by the end of a day of the council, however long that day is.
 */
@ApplicationScoped
public class DueDates {
    static final String NAME = "dueDates";

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final Set<ApprovalStage> BEFORE_VISAS =
            EnumSet.of(ApprovalStage.DRAFTING, ApprovalStage.REVIEW, ApprovalStage.HEAD_SIGNATURE);

    private StageDates dates;
    private VisaStages stages;

    protected DueDates() {}

    @Inject
    public DueDates(StageDates dates, VisaStages stages) {
        this.dates = dates;
        this.stages = stages;
    }

    /** @return the last moment of the task that begins in this execution */
    public Date of(DelegateExecution execution) {
        ApprovalStage stage = AnnualReport.stage(execution.getCurrentActivityId());
        DueDays days = AnnualReport.days(execution);
        boolean beforeVisas = BEFORE_VISAS.contains(stage) && days.session() != null;
        int visas = beforeVisas ? stages.daysAhead(report(execution)) : 0;
        return endOf(dates.due(council(execution), days, stage, visas, today()));
    }

    /** @return the last moment of a visa, for which others may wait before the session */
    public Date ofVisa(DelegateExecution execution) {
        ApprovalStage stage = AnnualReport.stage(execution.getCurrentActivityId());
        DueDays days = AnnualReport.days(execution);
        long report = report(execution);
        int ahead = days.session() == null ? 0 : stages.daysAhead(report);
        return endOf(dates.dueOfVisa(council(execution), days, stage, stages.days(report), ahead, today()));
    }

    /** @return the last moment of a task that has so many working days from its beginning; for processes of long ago */
    public Date in(DelegateExecution execution, int days) {
        return endOf(dates.after(council(execution), days, today()));
    }

    private static long report(DelegateExecution execution) {
        return (Long) execution.getVariable(AnnualReport.REPORT_ID);
    }

    private static long council(DelegateExecution execution) {
        return new TaskQueue((String) execution.getVariable(AnnualReport.COUNCIL_QUEUE)).councilId();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.systemDefault());
    }

    static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LAST_MINUTE).atZone(ZoneId.systemDefault()).toInstant());
    }
}
