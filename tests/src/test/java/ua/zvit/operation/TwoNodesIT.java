package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ua.zvit.api.WebSession;
import ua.zvit.server.OwnReport;

/**
 * Two nodes on one database behind a balancer that knows nobody, one of them killed in the middle of twenty journeys: no
 * confirmed step is lost, nobody is signed out, no timed job is done twice. One test, for two servers take their time to start, and
 * beside the others, for they are its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesIT {
    private static final int JOURNEYS = 20;
    private static final int AT_ONCE = 3;
    private static final int BEFORE_DEATH = 7;
    private static final int PATIENCE_MINUTES = 10;
    private static final int LONGEST_GLANCE_SECONDS = 6;
    private static final String NOTES =
            """
            create table timed_log (job text, due timestamptz, node text, at timestamptz default now());
            grant insert on timed_log to zvit;
            create function note_run() returns trigger language plpgsql security definer as $$
            begin insert into public.timed_log (job, due, node) values (new.job, new.due, new.node); return new; end $$;
            create trigger note_run after insert or update of due on timed_run for each row execute function note_run()
            """;

    @TempDir
    Path folder;

    private Script one;
    private Script two;

    @AfterEach
    void stop() throws Exception {
        if (two != null) {
            two.call("stop");
        }
        if (one != null) {
            one.call("stop");
        }
    }

    @Test
    void goOnWhenOneIsKilledAsIfNothingHadHappened() throws Exception {
        try (RoundRobin balancer = new RoundRobin()) {
            start(balancer);
            execute(NOTES);
            Visitors api = new Visitors(
                    "http://127.0.0.1:" + balancer.port() + "/zvit",
                    "http://127.0.0.1:" + one.keycloakPort() + "/realms/zvit");
            List<WebSession> drafters = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                drafters.add(WebSession.at(api.base(), "drafter-education"));
            }
            List<NodeJourney> journeys = new ArrayList<>();
            for (int i = 0; i < JOURNEYS; i++) {
                journeys.add(new NodeJourney(api, i, file(i)));
            }
            killInTheMiddle(journeys, drafters);
            for (NodeJourney journey : journeys) {
                journey.assertWhole();
            }
            assertNoTimedJobWasDoneTwice();
            assertSignedOutEverywhere(api, drafters.get(0), balancer);
        }
    }

    private void start(RoundRobin balancer) throws Exception {
        String outside = "http://127.0.0.1:" + balancer.port() + "/zvit";
        one = node("one", outside);
        assertStarted(one);
        two = node("two", outside)
                .with("ZVIT_DB_URL", one.databaseUrl())
                .with("ZVIT_DB_PASSWORD", secret("database-password"))
                .with("ZVIT_DB_OWNER_USER", "zvit_owner")
                .with("ZVIT_DB_OWNER_PASSWORD", secret("database-owner-password"))
                .with("ZVIT_OIDC_URL", "http://127.0.0.1:" + one.keycloakPort() + "/realms/zvit")
                .with("ZVIT_DEMO", "true")
                .with("ZVIT_KEYS", one.data().resolve("signing/keys").toString())
                .with("ZVIT_TRUST", one.data().resolve("signing/trust").toString())
                .with("ZVIT_KEYS_PASSWORD", secret("signing/password"));
        assertStarted(two);
        balancer.between(one.httpPort(), two.httpPort());
    }

    private Script node(String name, String outside) throws Exception {
        return new Script(folder.resolve(name))
                .with("ZVIT_NODE", name)
                .with("ZVIT_CLUSTER", "true")
                .with("ZVIT_HEAP", "700m")
                .with("ZVIT_PROXY", "true")
                .with("ZVIT_PUBLIC_URL", outside);
    }

    private static void assertStarted(Script node) throws Exception {
        Script.Said started = node.call("start");
        assertThat(started.code()).as(started.words()).isZero();
    }

    private String secret(String file) throws Exception {
        return Files.readString(one.data().resolve(file)).strip();
    }

    private static String file(int number) {
        return new String(OwnReport.file("Програма вузлів " + number), StandardCharsets.UTF_8);
    }

    /** Each of few people leads one journey after the other, as fast as the nodes answer. */
    private void killInTheMiddle(List<NodeJourney> journeys, List<WebSession> drafters) throws Exception {
        ConcurrentLinkedQueue<NodeJourney> waiting = new ConcurrentLinkedQueue<>(journeys);
        CountDownLatch finished = new CountDownLatch(BEFORE_DEATH);
        ExecutorService threads = Executors.newFixedThreadPool(drafters.size());
        try {
            List<CompletableFuture<Void>> people = drafters.stream()
                    .map(drafter -> CompletableFuture.runAsync(() -> lead(waiting, drafter, finished), threads))
                    .toList();
            assertThat(finished.await(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            kill(one);
            for (CompletableFuture<Void> person : people) {
                person.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void lead(ConcurrentLinkedQueue<NodeJourney> waiting, WebSession drafter, CountDownLatch finished) {
        try {
            for (NodeJourney next = waiting.poll(); next != null; next = waiting.poll()) {
                next.go(drafter);
                finished.countDown();
            }
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    private static void kill(Script node) throws Exception {
        long pid = Long.parseLong(
                Files.readString(node.data().resolve("run/wildfly.pid")).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        assertThat(server.destroyForcibly()).isTrue();
    }

    /** A run that the killed node had begun may be taken up by the other. */
    private void assertNoTimedJobWasDoneTwice() throws Exception {
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet runs = statement.executeQuery(
                        "select count(*), count(distinct (job, due)), count(distinct node),"
                                + " (select count(*) from (select from timed_log group by job, due"
                                + " having count(*) > 1 and not 'one' = any (array_agg(node))) twice) from timed_log")) {
            assertThat(runs.next()).isTrue();
            assertThat(runs.getInt(1)).as("runs").isPositive();
            assertThat(runs.getInt(1) - runs.getInt(2)).as("taken up").isLessThanOrEqualTo(1);
            assertThat(runs.getInt(4)).as("done twice by a node that lived").isZero();
        }
    }

    /** Whoever signs out at one node is out at the other, whatever that one remembers and whoever has kept the cookie. */
    private void assertSignedOutEverywhere(Visitors api, WebSession person, RoundRobin balancer) throws Exception {
        balancer.between(two.httpPort());
        NodeJourney.assertSignedIn(person.get(api.base() + "/index.xhtml"));
        String cookies = person.cookies();
        assertThat(page(api, cookies)).isEqualTo(200);
        await(one);
        balancer.between(one.httpPort());
        assertThat(page(api, cookies))
                .as("the node that came back knows the person")
                .isEqualTo(200);
        person.post(api.base() + "/logout", "");
        balancer.between(two.httpPort());
        TimeUnit.SECONDS.sleep(LONGEST_GLANCE_SECONDS);
        assertThat(page(api, cookies)).as("led to the provider").isEqualTo(302);
    }

    private static int page(Visitors api, String cookies) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.base() + "/index.xhtml"))
                .header("Accept", "text/html")
                .header("Cookie", cookies)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** The script brings back what was killed. */
    private static void await(Script node) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (node.call("health").code() != 0) {
            assertThat(System.nanoTime()).as("the killed node comes back").isLessThan(deadline);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection database() throws Exception {
        return DriverManager.getConnection(one.databaseUrl(), "zvit_owner", secret("database-owner-password"));
    }
}
