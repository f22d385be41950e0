package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.cluster.ClusterTurn;
import ua.zvit.shared.outage.PatientConnections;

@ExtendWith(ArquillianExtension.class)
class DatabasePoolIT {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource named;

    @Resource
    DataSource byDefault;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(DatabasePoolIT.class);
    }

    @Test
    void isTheDefaultOfTheServerAndLeadsToPostgresql() throws SQLException {
        assertEquals(ask(named, "select current_database()"), ask(byDefault, "select current_database()"));
        assertTrue(ask(named, "select version()").startsWith("PostgreSQL 17"));
    }

    @Test
    void foldsTheCaseOfUkrainianLetters() throws SQLException {
        assertEquals("їжак ґанок", ask(named, "select lower('ЇЖАК ҐАНОК')"));
    }

    @Test
    void keepsWhatWasCommittedThroughAPowerCut() throws SQLException {
        assertEquals("on", ask(named, "show fsync"));
        assertEquals("on", ask(named, "show synchronous_commit"));
    }

    @Test
    void givesADueRunToOneOfTwoServers() throws Exception {
        String job = UUID.randomUUID().toString();
        Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        AtomicInteger runs = new AtomicInteger();
        CyclicBarrier gate = new CyclicBarrier(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> both =
                    List.of(turn("one", job, due, runs, gate), turn("two", job, due, runs, gate));
            for (Future<Boolean> server : servers.invokeAll(both)) {
                server.get();
            }
        } finally {
            servers.shutdownNow();
        }
        assertEquals(1, runs.get());
        ClusterTurn late = new ClusterTurn(named, "late");
        assertFalse(late.take(job, due, runs::incrementAndGet));
        assertTrue(late.take(job, due.plusSeconds(60), runs::incrementAndGet));
        assertEquals(2, runs.get());
    }

    @Test
    void takesUpARunThatAnotherServerDidNotEnd() throws Exception {
        String job = UUID.randomUUID().toString();
        Instant due = Instant.now();
        assertThrows(IllegalStateException.class, () -> new ClusterTurn(named, "one").take(job, due, () -> {
            throw new IllegalStateException();
        }));
        assertTrue(new ClusterTurn(named, "two").take(job, due, () -> null));
        assertFalse(new ClusterTurn(named, "one").take(job, due, () -> null));
    }

    @Test
    void bearsNoEndlessWaits() throws SQLException {
        assertEquals("4s", ask(named, "show lock_timeout"));
        assertEquals("10s", ask(named, "show statement_timeout"));
        assertEquals("0", ask(PatientConnections.of(named), "show statement_timeout"));
        assertEquals("10s", ask(named, "show statement_timeout"));
    }

    private Callable<Boolean> turn(String node, String job, Instant due, AtomicInteger runs, CyclicBarrier gate) {
        return () -> {
            gate.await(30, TimeUnit.SECONDS);
            return new ClusterTurn(named, node).take(job, due, () -> {
                Thread.sleep(300);
                return runs.incrementAndGet();
            });
        };
    }

    private static String ask(DataSource pool, String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
