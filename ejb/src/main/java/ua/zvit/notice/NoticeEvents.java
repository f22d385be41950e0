package ua.zvit.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import ua.zvit.audit.values.Recorded;
import ua.zvit.notice.domain.NoticeEvent;
import ua.zvit.notice.domain.NoticeRepository;

/**
 * Keeps, in the transaction of a step, that people have to be told of it: one row, and nothing is asked or worked out while
 * the person waits. A step that no one else needs to hear of leaves none.
 */
@ApplicationScoped
public class NoticeEvents {
    static final String ADOPTED = "adopted";
    static final String ARCHIVED = "archived";
    static final String REJECTED = "rejected";

    /** After which work lies on another desk because it came back. */
    static final Set<String> BACK = Set.of("returned", "returned-unsigned", "returned-to-head", "visa-refused");

    static final Set<String> AMENDED = Set.of("amended", "not-amended");

    /** After which work may lie on another desk, or a report is at its end. */
    private static final Set<String> TOLD = Set.of(
            "started",
            "submitted",
            "visa-given",
            "visa-passed",
            "accepted",
            "signed",
            "handed-over",
            "recalled",
            ADOPTED,
            ARCHIVED,
            REJECTED);

    private static final String REPORT = "report:";

    private NoticeRepository notices;

    protected NoticeEvents() {}

    @Inject
    public NoticeEvents(NoticeRepository notices) {
        this.notices = notices;
    }

    /** Takes down what was recorded of a report. */
    public void keep(@Observes Recorded step) {
        if (!step.subject().startsWith(REPORT)) {
            return;
        }
        String action = step.action();
        if (TOLD.contains(action) || BACK.contains(action) || AMENDED.contains(action)) {
            long report = Long.parseLong(step.subject().substring(REPORT.length()));
            notices.add(new NoticeEvent(step.council(), report, action, step.actor()));
        }
    }
}
