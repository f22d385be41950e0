package ua.zvit.approval.values;

import java.time.LocalDate;

/**
 * How many working days a task may take, by the stage of the approval.
 *
 * @param draft days for drafting, from the start of each round
 * @param review days for the review
 * @param sign days for each signature
 * @param council days for the council
 * @param session day of the session that is to adopt, from which the days of the stages before it are counted backwards;
 *     null where they are counted forwards from the beginning of each
 */
public record DueDays(int draft, int review, int sign, int council, LocalDate session) {

    /** @return the days of one stage */
    public int of(ApprovalStage stage) {
        return switch (stage) {
            case DRAFTING, CLEARING -> draft;
            case VISA, CONCLUSION -> throw new IllegalArgumentException("A visa has the days of its own stage");
            case REVIEW -> review;
            case HEAD_SIGNATURE, SECRETARY_SIGNATURE -> sign;
            case COUNCIL -> council;
        };
    }

    /**
     * @return how many days before the session that stage has to be over, but for the stages of visas that come after it; 0
     *     for the session itself and what follows it
     */
    public int aheadOfSession(ApprovalStage stage) {
        return switch (stage) {
            case DRAFTING, CLEARING, VISA -> council + sign + review;
            case REVIEW -> council + sign;
            case HEAD_SIGNATURE, CONCLUSION -> council;
            case COUNCIL, SECRETARY_SIGNATURE -> 0;
        };
    }
}
