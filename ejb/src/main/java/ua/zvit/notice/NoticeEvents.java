package ua.zvit.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ua.zvit.audit.values.Recorded;
import ua.zvit.notice.domain.NoticeEvent;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.report.values.comment.PeopleNamed;
import ua.zvit.shared.persistence.TransactionMemory;

/**
 * Keeps, in the transaction of a step, that people have to be told of it: one row, and nothing is asked or worked out while
 * the person waits. A step that no one else needs to hear of leaves none.
 */
@ApplicationScoped
public class NoticeEvents {
    static final String ADOPTED = "adopted";
    static final String ARCHIVED = "archived";
    static final String REJECTED = "rejected";
    static final String PART_RETURNED = "part-returned";
    static final String STAGES_CHANGED = "stages-changed";

    /** After which work lies on another desk because it came back. */
    static final Set<String> BACK =
            Set.of("returned", "returned-unsigned", "returned-to-head", "visa-refused", PART_RETURNED);

    static final Set<String> AMENDED = Set.of("amended", "not-amended");

    /** After which work may lie on another desk. */
    private static final Set<String> MOVED = Set.of(
            "started",
            "submitted",
            "part-sent",
            "part-recalled",
            "visa-given",
            "visa-silent",
            "visa-passed",
            "accepted",
            "signed",
            "handed-over",
            "recalled");

    /** After which a report is at its end, or its work is. */
    private static final Set<String> ENDED = Set.of(ADOPTED, ARCHIVED, REJECTED);

    private static final List<Set<String>> TOLD = List.of(MOVED, ENDED, BACK, AMENDED, Set.of(STAGES_CHANGED));

    private static final String REPORT = "report:";

    private static final String STEPS = "notice.steps";

    private NoticeRepository notices;
    private TransactionMemory memory;
    private NoticeSoon soon;

    protected NoticeEvents() {}

    @Inject
    public NoticeEvents(NoticeRepository notices, TransactionMemory memory, NoticeSoon soon) {
        this.notices = notices;
        this.memory = memory;
        this.soon = soon;
    }

    /** Takes down what was recorded of a report. */
    public void keep(@Observes Recorded step) {
        if (!step.subject().startsWith(REPORT)) {
            return;
        }
        String action = step.action();
        if (isTold(action)) {
            long report = Long.parseLong(step.subject().substring(REPORT.length()));
            steps().add(new NoticeEvent(step.council(), report, action, step.actor()));
        }
    }

    /** Writes at the end of the transaction what was taken down in it. */
    public void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Recorded step) {
        List<NoticeEvent> steps = steps();
        worthTelling(steps).forEach(notices::add);
        steps.clear();
    }

    /** Keeps that colleagues were named in a comment. */
    public void keep(@Observes PeopleNamed named) {
        named.people()
                .forEach(person -> notices.add(
                        new NoticeEvent(named.council(), named.reportId(), named.actor(), person, named.topic())));
    }

    /** People hear of it soon, not only when the minute is over. */
    public void tellSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded step) {
        if (step.subject().startsWith(REPORT) && isTold(step.action())) {
            tellSoon();
        }
    }

    public void tellSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeopleNamed named) {
        tellSoon();
    }

    private void tellSoon() {
        if (soon.begin()) {
            soon.work();
        }
    }

    private static boolean isTold(String action) {
        return TOLD.stream().anyMatch(actions -> actions.contains(action));
    }

    private List<NoticeEvent> steps() {
        return memory.once(STEPS, List.of(), ArrayList::new);
    }

    /**
     * A signature that brings a report into the archive is one step for people: what says no more than that work may lie
     * on another desk is told with what follows it at once.
     */
    static List<NoticeEvent> worthTelling(List<NoticeEvent> steps) {
        return IntStream.range(0, steps.size())
                .filter(place -> !MOVED.contains(steps.get(place).action())
                        || steps.subList(place + 1, steps.size()).stream()
                                .noneMatch(later ->
                                        later.reportId() == steps.get(place).reportId()))
                .mapToObj(steps::get)
                .toList();
    }
}
