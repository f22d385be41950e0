package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Rig;

/** Acting appointments: only for an account that can do the work; ended early, put right and withdrawn. */
class AppointmentsIT {
    private static final Api ADMIN = Api.as("admin");
    private static final String PATH = "/v1/organisation/appointments";

    @Test
    void namesOnlyAnAccountThatCanDoTheWork() {
        appoint("nobody-at-all", "2031-01-01", "2031-01-31").isProblem(422, "ACCOUNT-UNKNOWN");
        appoint("neighbour", "2031-01-01", "2031-01-31").isProblem(422, "ACCOUNT-UNKNOWN");
        appoint("drafter-education", "2031-01-01", "2031-01-31").isProblem(422, "ACCOUNT-ROLE");
        JsonObject mended =
                appoint(" ACTING-HEAD ", "2031-01-01", "2031-01-31").isOk().json();
        assertThat(mended.getString("username")).isEqualTo("acting-head");
        withdraw(mended).isOk();
    }

    @Test
    void isPutRightAndWithdrawnBeforeItBegins() {
        JsonObject ahead =
                appoint("acting-head", "2032-01-01", "2032-01-31").isOk().json();
        String place = PATH + "/" + ahead.getInt("id");
        String right = order("acting-head", "2032-02-01", "2032-02-20").replace("5-к", "6-к");
        JsonObject corrected = put(place, right).isOk().json();
        assertThat(corrected.getString("validFrom")).isEqualTo("2032-02-01");
        assertThat(corrected.getString("orderNumber")).isEqualTo("6-к");
        put(place, right.replace("acting-head", "nobody-at-all")).isProblem(422, "ACCOUNT-UNKNOWN");
        put(place, right.replace("2032-02-20", "2032-01-20")).isProblem(422, "APPOINTMENT-PERIOD");
        changed("PUT", place, right, "\"0\"").isProblem(412, "APPOINTMENT-STALE");
        JsonObject other =
                appoint("acting-head", "2032-03-01", "2032-03-31").isOk().json();
        put(place, right.replace("2032-02-20", "2032-03-01")).isProblem(409, "APPOINTMENT-OVERLAP");
        withdraw(corrected).isOk();
        withdraw(corrected).isProblem(404, "APPOINTMENT-UNKNOWN");
        withdraw(other).isOk();
    }

    @Test
    void keepsTheScannedOrder() {
        JsonObject ahead =
                appoint("acting-head", "2033-01-01", "2033-01-31").isOk().json();
        String place = PATH + "/" + ahead.getInt("id") + "/order";
        byte[] scan = "%PDF-1.7 scanned".getBytes(StandardCharsets.UTF_8);
        ADMIN.get(place).isProblem(404, "ORDER-FILE-NONE");
        ADMIN.file("PUT", place, scan).isOk();
        Answer kept = ADMIN.get(place).isOk();
        assertThat(kept.bytes()).isEqualTo(scan);
        assertThat(kept.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(kept.header("Content-Disposition")).startsWith("attachment");
        ADMIN.file("PUT", place, "<html>".getBytes(StandardCharsets.UTF_8)).isProblem(422, "ORDER-FILE-TYPE");
        ADMIN.file("PUT", place, new byte[4 * 1024 * 1024 + 1]).isProblem(413, "ORDER-FILE-TOO-LARGE");
        Api.as("neighbour").get(place).isProblem(404, "APPOINTMENT-UNKNOWN");
        Api.as("drafter-education").get(place).isProblem(403, "ROLE-MISSING");
        withdraw(ahead).isOk();
        ADMIN.get(place).isProblem(404, "APPOINTMENT-UNKNOWN");
    }

    @Test
    void endsEarlyButNeverBeforeADayThatWasUsed() throws SQLException {
        JsonObject past =
                appoint("acting-head", "2020-01-01", "2020-12-31").isOk().json();
        withdraw(past).isProblem(409, "APPOINTMENT-BEGUN");
        execute("insert into audit_entry (council, subject, happened_at, actor, actor_name, action)"
                + " values ('khmelnytskyi', 'report:0', '2020-07-15T12:00Z', 'acting-head', 'Марія', 'accepted')");
        end(past, "2020-07-14").isProblem(409, "APPOINTMENT-USED");
        end(past, "2020-12-31").isProblem(422, "APPOINTMENT-END");
        changed("POST", place(past) + "/end", "{}", version(past)).isProblem(422, "APPOINTMENT-END");
        ADMIN.post(place(past) + "/end", "{\"lastDay\":\"2020-07-15\"}").isProblem(428, "VERSION-REQUIRED");
        assertThat(end(past, "2020-07-15").isOk().json().getString("validTo")).isEqualTo("2020-07-15");
        execute("delete from acting_appointment where id = " + past.getInt("id"));
    }

    @Test
    void tasksOfAnEndedActingHeadPassToTheHolderOrAreShownAsStranded() throws SQLException {
        String report = OwnReport.started();
        int id = Integer.parseInt(report.substring(report.lastIndexOf('/') + 1));
        for (String user : List.of("drafter-international", "drafter-education", "drafter-promotion")) {
            fillIn(report, user);
        }
        execute("create table kept_order as select id, valid_to from acting_appointment where username = 'acting-head'"
                + " and valid_to >= current_date; update acting_appointment set valid_to = current_date - 1"
                + " where id in (select id from kept_order)");
        String holder = "update staff_position set holder_username = %s where code = 'head-international'";
        try {
            assertThat(stranded(id)).isEmpty();
            execute(holder.formatted("null"));
            assertThat(stranded(id)).hasSize(1);
            execute(holder.formatted("'acting-head'"));
            assertThat(stranded(id)).isEmpty();
            assertThat(Api.as("acting-head").get("/v1/tasks").list())
                    .anySatisfy(task -> assertThat(task.getInt("reportId")).isEqualTo(id));
            Api.as("drafter-promotion").get("/v1/tasks").isOk();
            execute(holder.formatted("'drafter-promotion'"));
            assertThat(stranded(id)).hasSize(1);
        } finally {
            execute(holder.formatted("'head-international'"));
            execute("update acting_appointment a set valid_to = k.valid_to from kept_order k where k.id = a.id;"
                    + " drop table kept_order");
        }
    }

    private static void fillIn(String report, String user) {
        Api drafter = Api.as(user);
        for (JsonObject task : drafter.get("/v1/tasks").list()) {
            if (report.endsWith("/" + task.getInt("reportId"))) {
                task.getJsonArray("measures")
                        .getValuesAs(jakarta.json.JsonString.class)
                        .forEach(measure -> {
                            String entry = report + "/entries/" + measure.getString();
                            String text = "{\"narrative\":\"<p>Проведено дві зустрічі.</p>\",\"actual\":\"1.5\","
                                    + "\"reason\":\"Решта – торік.\"}";
                            drafter.put(entry, text, drafter.get(entry).header("ETag"))
                                    .isOk();
                        });
                drafter.post("/v1/tasks/" + task.getString("id") + "/complete", "{\"outcome\":\"submit\"}")
                        .isOk();
            }
        }
    }

    private static List<JsonObject> stranded(int report) {
        return ADMIN.get("/v1/tasks/stranded").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == report)
                .toList();
    }

    private static Answer appoint(String username, String from, String to) {
        return ADMIN.post(PATH, order(username, from, to));
    }

    private static String order(String username, String from, String to) {
        return """
            {"position":"head-promotion","username":"%s","personName":"Марія ЗАГРАЙ","validFrom":"%s","validTo":"%s",
             "orderNumber":"5-к","orderDate":"2019-12-30"}"""
                .formatted(username, from, to);
    }

    private static Answer put(String path, String body) {
        return changed("PUT", path, body, ADMIN.get(path).isOk().header("ETag"));
    }

    private static Answer end(JsonObject appointment, String lastDay) {
        String body = "{\"lastDay\":\"%s\"}".formatted(lastDay);
        return changed("POST", place(appointment) + "/end", body, version(appointment));
    }

    private static Answer withdraw(JsonObject appointment) {
        return changed("DELETE", place(appointment), null, version(appointment));
    }

    private static Answer changed(String method, String path, String body, String version) {
        return ADMIN.send(method, path, body, Map.of("If-Match", version));
    }

    private static String place(JsonObject appointment) {
        return PATH + "/" + appointment.getInt("id");
    }

    /** @return the entity tag; for one that is gone, some tag */
    private static String version(JsonObject appointment) {
        Answer read = ADMIN.get(place(appointment));
        return read.status() == 200 ? read.header("ETag") : "\"0\"";
    }

    private static void execute(String change) throws SQLException {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
