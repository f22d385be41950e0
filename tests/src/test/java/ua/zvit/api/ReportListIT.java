package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports are found by words of their title, however they are typed, by status and by year. */
class ReportListIT {
    private final String title = "Програма 100 % «Поїздка» " + System.nanoTime();
    private final String path = OwnReport.started(title);

    @Test
    void findsByWordsStatusAndYear() {
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        assertThat(found("text=" + encoded(title.toUpperCase()))).containsExactly(id);
        assertThat(found("text=" + encoded(Normalizer.normalize(title, Normalizer.Form.NFD))))
                .containsExactly(id);
        assertThat(found("text=" + encoded(title) + "&status=drafting&year=2025"))
                .containsExactly(id);
        assertThat(found("text=" + encoded(title) + "&status=archived")).isEmpty();
        assertThat(found("text=" + encoded(title) + "&year=2024")).isEmpty();
        assertThat(found("text=" + encoded(title.replace('%', '_')))).isEmpty();
        Api.as("auditor").get("/v1/reports?status=lost").isProblem(400, "STATUS-UNKNOWN");
    }

    private static List<Integer> found(String query) {
        return Api.as("auditor").get("/v1/reports?" + query).isOk().list().stream()
                .map(report -> report.getInt("id"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
