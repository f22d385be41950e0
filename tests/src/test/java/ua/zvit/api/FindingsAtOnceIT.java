package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.rig.Rig;

/**
 * Sixty people look at the findings of one report at the same moment, one of whose texts is hostile: all get their answer or
 * are told to come again, the database's connections stay free for others, and nobody's other text waits.
 */
@Timeout(300)
class FindingsAtOnceIT {
    private static final int READERS = 60;
    private static final int TRIES = 60;
    private static final int BUSY = 503;

    /** Of the thirty connections of the pool; each look at the database is short. */
    private static final int MOST_IN_USE = 15;

    @Test
    void keepsTheDatabaseFreeWhileManyReadersWait() throws Exception {
        String report = OwnReport.started();
        FaultyReport.write(FaultyReport.INTERNATIONAL, report, "1.2", "<p>" + "М.М.Коваль ".repeat(2_000) + "</p>");
        CompletableFuture<List<Answer>> readers =
                CompletableFuture.supplyAsync(() -> AtOnce.times(READERS, number -> patiently(report)));
        List<Integer> inUse = new ArrayList<>();
        try (Connection database = Rig.database()) {
            while (!readers.isDone()) {
                inUse.add(inUse(database));
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        assertThat(readers.get()).allSatisfy(Answer::isOk);
        assertThat(inUse.stream().sorted().toList().get(inUse.size() * 9 / 10)).isLessThanOrEqualTo(MOST_IN_USE);
        assertThat(FaultyReport.findings("council", report, "wording.unfinished"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void checksAnotherTextWhileAHostileOneIsRead() {
        String hostile = OwnReport.started();
        String other = OwnReport.started();
        String typed = "{\"narrative\":\"<p>" + neverTheSame() + "</p>\",\"actual\":\"10\",\"reason\":null}";
        String plain = "{\"narrative\":\"<p>Проведено зустрічч.</p>\",\"actual\":\"10\",\"reason\":null}";
        Api drafter = Api.as(FaultyReport.INTERNATIONAL);
        drafter.post(other + "/entries/1.2/check", plain).isOk();
        CompletableFuture<Answer> slow =
                CompletableFuture.supplyAsync(() -> drafter.post(hostile + "/entries/1.2/check", typed));
        Answer quick = drafter.post(other + "/entries/1.2/check", plain.replace("зустрічч", "зустрічч двічі"));
        assertThat(new String(quick.isOk().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("wording.spelling");
        Answer told = slow.join();
        if (told.status() == BUSY) {
            assertThat(told.code()).isEqualTo("CHECK-BUSY");
        } else {
            assertThat(new String(told.isOk().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("wording.unfinished");
        }
    }

    /** What was read is remembered, so that equal pieces of a text cost nothing. */
    private static String neverTheSame() {
        return IntStream.range(0, 8_000).mapToObj(i -> "і.п. М.М.Коваль " + i).collect(Collectors.joining(" "));
    }

    private static Answer patiently(String report) {
        Answer answer = Api.as("auditor").send("GET", report + "/findings", null, Map.of());
        for (int tries = 0; answer.status() == BUSY && tries < TRIES; tries++) {
            answer.isProblem(BUSY, "CHECK-BUSY");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            sleep();
            answer = Api.as("auditor").send("GET", report + "/findings", null, Map.of());
        }
        return answer;
    }

    private static void sleep() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int inUse(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from pg_stat_activity where datname = 'zvit'"
                        + " and pid <> pg_backend_pid() and state <> 'idle'")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
