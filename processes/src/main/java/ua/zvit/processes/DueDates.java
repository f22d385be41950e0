package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import ua.zvit.approval.StageDates;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;

/**
 * When a task of the process is due, asked at the moment when the task comes into being: {@code dueDates} in the process. A
 * task is due by the end of a day of the council, however long that day is.
 */
@ApplicationScoped
public class DueDates {
    static final String NAME = "dueDates";

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private StageDates dates;

    protected DueDates() {}

    @Inject
    public DueDates(StageDates dates) {
        this.dates = dates;
    }

    /** @return the last moment of the task that begins in this execution */
    public Date of(DelegateExecution execution) {
        ApprovalStage stage = AnnualReport.stage(execution.getCurrentActivityId());
        TaskQueue council = new TaskQueue((String) execution.getVariable(AnnualReport.COUNCIL_QUEUE));
        LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.systemDefault());
        return endOf(dates.due(council.councilId(), AnnualReport.days(execution), stage, today));
    }

    static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LAST_MINUTE).atZone(ZoneId.systemDefault()).toInstant());
    }
}
