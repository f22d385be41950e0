package ua.zvit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.notice.domain.NoticeEvent;

/** What happens to a report in one step is told once. */
class NoticeEventsTest {

    @Test
    void aSignatureIsToldWithTheArchivingThatFollows() {
        assertThat(told("signed", "archived")).containsExactly("archived");
        assertThat(told("signed")).containsExactly("signed");
        assertThat(told("archived", "signed")).containsExactly("archived", "signed");
    }

    @Test
    void whatPeopleHaveToKnowIsNeverLeftOut() {
        assertThat(told("returned", "handed-over")).containsExactly("returned", "handed-over");
        assertThat(told("visa-refused", "submitted", "amended")).containsExactly("visa-refused", "amended");
    }

    @Test
    void anotherReportsStepSaysNothingOfThis() {
        List<NoticeEvent> steps = List.of(event(1, "signed"), event(2, "archived"));
        assertThat(NoticeEvents.worthTelling(steps)).isEqualTo(steps);
    }

    private static List<String> told(String... actions) {
        return NoticeEvents.worthTelling(
                        Arrays.stream(actions).map(action -> event(7, action)).toList())
                .stream()
                .map(NoticeEvent::action)
                .toList();
    }

    private static NoticeEvent event(long report, String action) {
        return new NoticeEvent("town", report, action, "writer");
    }
}
