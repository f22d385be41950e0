package ua.zvit.report.domain.review;

import java.util.List;
import ua.zvit.report.values.stage.BarredSender;

/** Where is kept which parts were sent to the heads of their departments. */
public interface ClearanceRepository {
    void add(Clearance clearance);

    /** @return those that wait for the department's head, the earliest first; several when a part was sent in pieces */
    List<Clearance> open(long reportId, long departmentId);

    /** @return who has sent an open part which they may not approve themselves, in all reports of the council */
    List<BarredSender> barred(long councilId);
}
