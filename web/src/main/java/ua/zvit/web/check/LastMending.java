package ua.zvit.web.check;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import ua.zvit.report.values.EntryText;

/**
 * The last mending over a whole report that this person may still take back: the texts of before and the versions that it
 * wrote. One for a session; a later mending, on whatever report, takes its place.
 */
@SessionScoped
public class LastMending implements Serializable {
    private static final long serialVersionUID = 1L;

    private long report;
    private transient Map<String, EntryText> before;
    private transient Map<String, Integer> written;

    void keep(long mended, Map<String, EntryText> texts, Map<String, Integer> versions) {
        report = mended;
        before = Map.copyOf(texts);
        written = Map.copyOf(versions);
    }

    void forget() {
        before = null;
        written = null;
    }

    /** @return versions by measure; empty when the last mending was on another report or is taken back */
    Map<String, Integer> written(long wanted) {
        return written == null || report != wanted ? Map.of() : written;
    }

    EntryText before(String measure) {
        return before.get(measure);
    }
}
