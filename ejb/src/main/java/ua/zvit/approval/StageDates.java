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

    /**
     * @param visas working days of the stages of visas that are still to come after it; 0 for none
     * @param today when the stage begins
     */
    public LocalDate due(long councilId, DueDays days, ApprovalStage stage, int visas, LocalDate today) {
        return isForwards(days, stage, today)
                ? calendar.after(councilId, today, days.of(stage))
                : backwards(councilId, days, stage, visas, today);
    }

    /**
     * @param stage of visas, before the head or after
     * @param own working days of the stage of visas, which count where no session is named
     * @param visas working days of the stages of visas that are still to come after it; 0 for none
     */
    public LocalDate dueOfVisa(long councilId, DueDays days, ApprovalStage stage, int own, int visas, LocalDate today) {
        return isForwards(days, stage, today)
                ? calendar.after(councilId, today, own)
                : backwards(councilId, days, stage, visas, today);
    }

    private static boolean isForwards(DueDays days, ApprovalStage stage, LocalDate today) {
        LocalDate session = days.session();
        return session == null || session.isBefore(today) || stage == ApprovalStage.SECRETARY_SIGNATURE;
    }

    private LocalDate backwards(long councilId, DueDays days, ApprovalStage stage, int visas, LocalDate today) {
        LocalDate session = days.session();
        LocalDate planned = calendar.before(councilId, session, days.aheadOfSession(stage) + visas);
        LocalDate next = calendar.after(councilId, today, 1);
        LocalDate due = planned.isBefore(next) ? next : planned;
        return due.isAfter(session) ? session : due;
    }

    /** @return the last of so many working days of the council after today, for a stage that has days of its own */
    public LocalDate after(long councilId, int days, LocalDate today) {
        return calendar.after(councilId, today, days);
    }

    /**
     * @param visas working days of all stages of visas
     * @return the earliest session before which every stage has its days, the departments one at least
     */
    public LocalDate earliestSession(long councilId, DueDays days, int visas, LocalDate today) {
        return calendar.after(councilId, today, 1 + visas + days.aheadOfSession(ApprovalStage.DRAFTING));
    }
}
