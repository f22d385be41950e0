package ua.zvit.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as the use of a key, so that one that nobody uses is found. */
class KeysInUseTest {
    private static final String SOURCES =
            """
            text.of("page.title", "page.sub"); #{text.of('page.of-a-page')} text.of("task." + kind); enum Kind { HEAD_REVIEW }
            text.of("error." + code); refuse(ErrorCode.REPORT_STALE); Fault.at("text-too-long")
            """;

    private final KeysInUse used = KeysInUse.in(SOURCES);

    @Test
    void aKeyIsUsedWhereItStandsOrIsPutTogetherOrTellsAnError() {
        assertThat(new String[] {
                    "page.title",
                    "page.sub",
                    "page.of-a-page",
                    "task.head-review",
                    "error.REPORT-STALE",
                    "fault.text-too-long"
                })
                .allMatch(used::holds);
    }

    @Test
    void aKeyIsUnusedWhereNothingTellsIt() {
        assertThat(new String[] {
                    "page", "page.titles", "page.of", "task.head", "other.head-review", "error.REPORT", "fault.too-long"
                })
                .noneMatch(used::holds);
    }
}
