package ua.zvit.report.domain.former;

import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.values.former.Promise;
import ua.zvit.shared.CallerIdentity;

/** Where the report of the period before is found, and what became of its promises is kept. */
public interface FormerRepository {
    /**
     * @return the living report of the same part of the year before on the same programme, else that of the whole year before;
     *     of several editions the one in force
     */
    Optional<Report> before(Report report);

    /** @return the entry of the same measure, however it was numbered then; with money and indicators */
    Optional<Entry> sameMeasure(Report former, Entry entry);

    /** @return what was said of promises at these entries, in one query */
    List<PromiseAnswer> answers(List<Long> entryIds);

    /**
     * @param promise with its fate, and the version that it takes the place of
     * @return false when somebody else has said something meanwhile; nothing is kept then
     */
    boolean keep(long entryId, Promise promise, CallerIdentity by);
}
