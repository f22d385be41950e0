package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.calendar.WorkingDays;

/**
 * By which day a stage is due, in working days of the council. Where a session is named, a stage is due so many days before
 * it; who comes too late for that has the next working day, for the session does not wait. After the session, and without
 * one, the days are counted from the beginning of the stage.
 */
@ApplicationScoped
public class StageDates {
    private WorkingDays calendar;

    protected StageDates() {}

    @Inject
    public StageDates(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** @param today when the stage begins */
    public LocalDate due(long councilId, DueDays days, ApprovalStage stage, LocalDate today) {
        LocalDate session = days.session();
        if (session == null || session.isBefore(today) || stage == ApprovalStage.SECRETARY_SIGNATURE) {
            return calendar.after(councilId, today, days.of(stage));
        }
        LocalDate planned = calendar.before(councilId, session, days.aheadOfSession(stage));
        LocalDate next = calendar.after(councilId, today, 1);
        LocalDate due = planned.isBefore(next) ? next : planned;
        return due.isAfter(session) ? session : due;
    }

    /** @return the last of so many working days of the council after today, for a stage that has days of its own */
    public LocalDate after(long councilId, int days, LocalDate today) {
        return calendar.after(councilId, today, days);
    }

    /** @return the earliest session before which every stage has its days, the departments one at least */
    LocalDate earliestSession(long councilId, DueDays days, LocalDate today) {
        return calendar.after(councilId, today, 1 + days.aheadOfSession(ApprovalStage.DRAFTING));
    }
}
