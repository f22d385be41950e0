package ua.zvit.shared.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers at one real database. */
class BusThreadTest {
    private static final String MISSED = "(missed)";
    private static EmbeddedPostgres postgres;

    private final BlockingQueue<String> here = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> there = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private BusThread one;
    private BusThread other;

    @BeforeAll
    static void begin() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void listen() throws Exception {
        one = listening(here);
        other = listening(there);
    }

    @AfterEach
    void stop() throws InterruptedException {
        one.end();
        other.end();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void everyServerHearsWhatIsCommitted() throws Exception {
        say("select pg_notify('zvit', 'notices khmelnytskyi Ірина К.')");

        assertThat(next(here)).isEqualTo("notices|khmelnytskyi Ірина К.");
        assertThat(next(there)).isEqualTo("notices|khmelnytskyi Ірина К.");
    }

    @Test
    void whatIsRolledBackIsNeverSaid() throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_notify('zvit', 'notices nobody')");
            connection.rollback();
        }
        say("select pg_notify('zvit', 'present')");

        assertThat(next(here)).isEqualTo("present|");
    }

    @Test
    void aConnectionThatIsLostIsMadeAnewAndSaysThatSomethingMayHaveBeenMissed() throws Exception {
        say("select pg_terminate_backend(pid) from pg_stat_activity where query in ('listen zvit', 'select 1')"
                + " and pid <> pg_backend_pid()");

        assertThat(next(here)).isEqualTo(MISSED);
        assertThat(next(there)).isEqualTo(MISSED);
        say("select pg_notify('zvit', 'notices again')");
        assertThat(next(here)).isEqualTo("notices|again");
    }

    @Test
    void whoEndsLetsTheConnectionGo() throws Exception {
        one.end();
        other.end();
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(20).toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(listeners()).isZero();
    }

    private BusThread listening(BlockingQueue<String> heard) throws Exception {
        int before = listeners();
        BusThread bus = new BusThread(postgres.getPostgresDatabase(), "zvit");
        bus.add(new BusListener() {
            @Override
            public void heard(String topic, String about) {
                heard.add(topic + "|" + about);
            }

            @Override
            public void missed() {
                heard.add(MISSED);
            }
        });
        Thread thread = new Thread(bus);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
        while (listeners() == before) {
            Thread.sleep(50);
        }
        return bus;
    }

    private static int listeners() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from pg_stat_activity where query in ('listen zvit', 'select 1')")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private static void say(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
