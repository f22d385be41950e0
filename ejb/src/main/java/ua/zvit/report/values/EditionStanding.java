package ua.zvit.report.values;

/**
 * One edition of a report among those of the same programme and period.
 *
 * @param report its id
 * @param number from 1
 * @param replaced true once a later edition is in the archive
 */
public record EditionStanding(long report, int number, ReportStatus status, boolean replaced) {

    /** @return true when it is archived and no later one is */
    public boolean inForce() {
        return status == ReportStatus.ARCHIVED && !replaced;
    }

    /** @return true when there is another beside it to be told apart from */
    public boolean isNotable() {
        return number > 1 || replaced;
    }
}
