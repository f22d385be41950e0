package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.rig.Rig;

/** Whatever is sent to whatever door: it is answered at once, and never as a failure of the installation. */
class OddBodiesIT {
    private static final Api ADMIN = Api.as("admin");
    private static final Api WRITER = Api.as("drafter-education");
    private static final String JSON = "application/json";

    /** Every text or number field of a body, as %s within a body that is right otherwise. */
    private static final List<String> FIELDS = List.of(
            "PUT {entry} {'narrative':%s}",
            "PUT {entry} {'actual':%s}",
            "PUT {entry} {'reason':%s}",
            "PUT {entry} {'funding':[{'source':%s,'actual':1}]}",
            "PUT {entry} {'funding':[{'source':'local','actual':%s}]}",
            "PUT {entry} {'indicators':[{'number':%s,'actual':1}]}",
            "PUT {entry} {'indicators':[{'number':1,'actual':1,'reason':%s}]}",
            "POST {entry}/check {'narrative':%s}",
            "POST {report}/findings/x/dismiss {'reason':%s}",
            "POST {report}/findings/fix {'identities':[%s]}",
            "POST /v1/organisation/appointments {'position':%s}",
            "POST /v1/organisation/appointments {'position':'head','username':'acting-head','personName':%s,"
                    + "'validFrom':'2026-01-01','validTo':'2026-01-02','orderNumber':'1','orderDate':'2026-01-01'}",
            "POST /v1/organisation/appointments {'position':'head','username':'acting-head','personName':'І. ПРІЗВИЩЕ',"
                    + "'validFrom':%s,'validTo':'2026-01-02','orderNumber':'1','orderDate':'2026-01-01'}",
            "POST /v1/organisation/appointments {'position':'head','username':'acting-head','personName':'І. ПРІЗВИЩЕ',"
                    + "'validFrom':'2026-01-01','validTo':'2026-01-02','orderNumber':%s,'orderDate':'2026-01-01'}",
            "POST /v1/organisation/dictionary {'spelling':%s,'kind':'word'}",
            "PUT /v1/organisation/check-settings {'deviationThreshold':%s}",
            "PUT /v1/organisation/signing {'headSigns':true,'secretarySigns':true,'councilSeal':true,'edrpou':%s}",
            "POST /v1/tasks/x/complete {'outcome':'return','comment':%s}",
            "POST /v1/tasks/x/complete {'outcome':'adopt','decision':{'number':%s,'date':'2026-01-01'}}",
            "POST /v1/tasks/x/complete {'outcome':'adopt','decision':{'number':'1','date':%s}}",
            "POST /v1/reports/import {'programme':{'title':%s,'firstYear':2024,'lastYear':2026},'year':2025,'sections':[]}",
            "POST /v1/reports/import {'programme':{'title':'x','firstYear':%s,'lastYear':2026},'year':2025,'sections':[]}");

    private static final List<String> ODD = List.of(
            "'\\u0000'",
            "'x\\u0007y'",
            "'\\ud800'",
            "'\\udc00x'",
            "'\\uffff'",
            "'+999999999-12-31'",
            "'-999999999-01-01'",
            "'9999-12-31'",
            "999999999",
            "-999999999",
            "1e999999999",
            "1e-999999999",
            "9".repeat(100_000),
            "'" + "9".repeat(100_000) + "'",
            "'" + "x".repeat(1_000_001) + "'",
            "{'x':{",
            "[[[[",
            "'");

    private static String report;

    @BeforeAll
    static void startAReport() {
        report = OwnReport.started();
    }

    static List<String> fields() {
        return FIELDS;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void areNeverAFailureOfOurs(String field) {
        String[] parts = field.split(" ", 3);
        String path = parts[1].replace("{entry}", report + "/entries/1.10").replace("{report}", report);
        Api caller = path.contains("/entries/") ? WRITER : ADMIN;
        String tag = path.endsWith("/entries/1.10") ? caller.get(path).header("ETag") : "\"0\"";
        for (String odd : ODD) {
            String body = parts[2].replace("%s", odd).replace('\'', '"');
            Answer answer = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> caller.send(parts[0], path, body, Map.of("If-Match", tag)));
            assertThat(answer.status())
                    .as(field + " ← " + odd.substring(0, Math.min(40, odd.length())))
                    .isBetween(200, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":{", "{\"narrative\":\"", "{\"x\":[1,", "{\"x\"", "{"})
    void areRefusedAtOnceWhenCutOff(String cut) throws IOException, InterruptedException {
        String entry = report + "/entries/1.10";
        String tag = WRITER.get(entry).header("ETag");
        WebSession session = WebSession.of("drafter-education");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            WRITER.put(entry, cut, tag).isProblem(400, "BODY-MALFORMED");
            WRITER.post(entry + "/check", cut).isProblem(400, "BODY-MALFORMED");
            ADMIN.post("/v1/reports/import", cut).isProblem(400, "IMPORT-MALFORMED");
            assertThat(session.postAs(JSON, Rig.base() + "/check", cut).statusCode())
                    .isEqualTo(400);
        });
    }

    @Test
    void tellTheMemberThatNobodyReads() {
        String entry = report + "/entries/1.10";
        assertThat(WRITER.put(entry, "{\"narative\":\"x\"}", WRITER.get(entry).header("ETag"))
                        .isProblem(422, "BODY-INVALID")
                        .faults())
                .containsExactly("- /narative member-unknown");
    }

    @Test
    void nameNothingByOddAddresses() {
        assertThat(WRITER.get(report + "/entries/%00").status()).isBetween(400, 404);
        assertThat(ADMIN.get("/v1/archive?text=%00").status()).isBetween(400, 404);
    }

    @Test
    void ofAnotherEncodingAreRefused() {
        byte[] old = OwnReport.file(OwnReport.title()).getBytes(Charset.forName("windows-1251"));
        ADMIN.post("/v1/reports/import", old, JSON).isProblem(400, "JSON-ENCODING");
    }

    @Test
    void ofPagesAreAnsweredWithAPage() throws IOException, InterruptedException {
        WebSession session = WebSession.of("admin");
        String page = Rig.base() + "/import.xhtml";
        String form = "application/x-www-form-urlencoded";
        for (String odd : List.of("import=import&jakarta.faces.ViewState=%00", "import=import&x=%00")) {
            HttpResponse<String> answer = session.postAs(form, page, odd);
            assertThat(answer.statusCode()).as(odd).isEqualTo(400);
            assertThat(answer.body()).contains("<h1>");
        }
        assertThat(session.get(page + "?x=%00").statusCode()).isEqualTo(400);
    }
}
