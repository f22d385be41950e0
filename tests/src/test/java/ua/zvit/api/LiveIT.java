package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.rig.Rig;

/** The answer that a page keeps open: who gets one, what it says, when it ends. */
@Timeout(120)
class LiveIT {
    private static final String LIVE = Rig.base() + "/live";
    private static final String[] OURS = {"X-Requested-With", "XMLHttpRequest"};
    private static final int MOST_OF_PERSON = 8;

    @Test
    void onlyAScriptOfOurPagesIsAnswered() throws IOException, InterruptedException {
        WebSession session = WebSession.of("drafter-education");

        assertThat(session.open(LIVE, "X-Other", "x").statusCode()).isEqualTo(403);
        assertThat(session.post(LIVE, "").statusCode()).isEqualTo(403);
        HttpResponse<String> state = session.post(LIVE, "", OURS);
        assertThat(state.statusCode()).isEqualTo(200);
        assertThat(state.body()).matches("\\{\"unread\":\\d+}");
    }

    @Test
    void itSaysThatNoticesHaveChangedAndNothingOfWhom() throws IOException, InterruptedException {
        WebSession session = WebSession.of("drafter-education");
        try (BufferedReader lines = lines(session)) {
            assertThat(lines.readLine()).isEqualTo(":");

            OwnReport.started();

            List<String> said = until(lines, "event: notices");
            assertThat(said).allMatch(line -> line.isEmpty() || line.equals(":") || line.equals("event: notices"));
            assertThat(lines.readLine()).isEqualTo("data:");
        }
    }

    @Test
    void itEndsWithTheSession() throws IOException, InterruptedException {
        WebSession session = WebSession.of("auditor");
        try (BufferedReader lines = lines(session)) {
            assertThat(lines.readLine()).isEqualTo(":");

            session.post(Rig.base() + "/logout", "");

            until(lines, "event: rest");
            until(lines, null);
        }
    }

    @Test
    void whoOpensMoreThanAFewLosesTheOldest() throws IOException, InterruptedException {
        WebSession session = WebSession.of("council");
        List<BufferedReader> open = new ArrayList<>();
        try {
            for (int opened = 0; opened <= MOST_OF_PERSON; opened++) {
                open.add(lines(session));
                assertThat(open.get(opened).readLine()).isEqualTo(":");
            }
            until(open.get(0), "event: rest");
            until(open.get(0), null);
        } finally {
            for (BufferedReader each : open) {
                each.close();
            }
        }
    }

    @Test
    void aPageIsPresentWhereItMayBeReadUntilItLeaves() throws IOException, InterruptedException {
        String report = OwnReport.started().replaceAll(".*/", "");
        WebSession drafter = WebSession.of("drafter-education");
        WebSession head = WebSession.of("acting-head");

        assertThat(be(head, "headshead1", report, "1.10")).contains("\"people\":[]");
        assertThat(be(drafter, "drafter123", report, "1.10")).contains("Марія Заграй", "\"holds\":true");
        assertThat(be(head, "headshead1", report, "1.10")).contains("Тарас Мельничук", "\"writes\":true");
        assertThat(be(drafter, "drafter124", report, "1.2")).contains("ENTRY-OTHER-DEPARTMENT");
        assertThat(head.post(LIVE, "page=drafter123&does=leave", OURS).statusCode())
                .isEqualTo(200);
        assertThat(be(head, "headshead1", report, "1.10")).contains("Тарас Мельничук");
        drafter.post(LIVE, "page=drafter123&does=leave", OURS);
        assertThat(be(head, "headshead1", report, "1.10")).contains("\"people\":[]");
        assertThat(head.post(LIVE, "page=headshead1&does=take&report=" + report + "&measure=1.10", OURS)
                        .statusCode())
                .isEqualTo(403);
    }

    private static String be(WebSession session, String page, String report, String measure)
            throws IOException, InterruptedException {
        return session.post(LIVE, "heard=0&page=" + page + "&report=" + report + "&measure=" + measure, OURS)
                .body();
    }

    private static BufferedReader lines(WebSession session) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = session.open(LIVE, OURS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** @param wanted null for the end */
    private static List<String> until(BufferedReader lines, String wanted) throws IOException {
        List<String> said = new ArrayList<>();
        String line = lines.readLine();
        while (line != null && !line.equals(wanted)) {
            said.add(line);
            line = lines.readLine();
        }
        assertThat(line).isEqualTo(wanted);
        return said;
    }
}
