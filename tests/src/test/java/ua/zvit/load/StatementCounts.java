package ua.zvit.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.rig.Rig;

/**
 * How many statements the application sends to its database for one thing, read from PostgreSQL's own log. Beginnings and
 * ends of transactions do not count; equal writes that follow one another are a batch, which goes in one message and counts
 * once. Meant for one user at a time; the log is switched back on closing.
 */
final class StatementCounts implements Observer, AutoCloseable {
    private static final Pattern STATEMENT =
            Pattern.compile(" zvit LOG:  (?:execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK|SHOW)(.*)");

    private static final Pattern WRITE = Pattern.compile("(?i)(?:insert|update|delete) .*");
    /** The process engine looks for due jobs now and then, whatever people do. */
    private static final Pattern BACKGROUND = Pattern.compile("from ACT_RU_JOB");

    private static final List<String> SETTINGS =
            List.of("log_statement = 'all'", "log_line_prefix = '%m [%p] %d '", "log_rotation_age = 0");
    private static final int QUIET_FROM = 10;
    private static final int QUIET_UNTIL = 50;
    private static final long PAUSE_NANOS = 200_000_000L;
    private static final long QUIET_NANOS = 2_500_000_000L;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    /** A step of which people will be told. */
    private static final Pattern NOTICED = Pattern.compile("insert into notice_event");

    private boolean noticed;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Path folder = Rig.data().resolve("postgres");
    private final String settings;
    private final Connection database;

    StatementCounts() throws IOException, SQLException {
        database = Rig.database();
        settings = Files.readString(folder.resolve("postgresql.conf"));
        configure(settings + "\n" + String.join("\n", SETTINGS) + "\n");
        awaitMark(0);
    }

    /** What the server does by the clock begins with each minute and is over soon; a step that meets it would count it. */
    private static void awaitQuietOfTheClock() {
        while (LocalTime.now().getSecond() < QUIET_FROM || LocalTime.now().getSecond() > QUIET_UNTIL) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Notices of a step are made some moments after it, once for all steps of these moments, and belong to none of them. */
    private void awaitQuietOfNotices() throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        long quietFrom = System.nanoTime();
        long size = Files.size(log());
        while (System.nanoTime() - quietFrom < QUIET_NANOS && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE_NANOS);
            long now = Files.size(log());
            quietFrom = now == size ? quietFrom : System.nanoTime();
            size = now;
        }
    }

    @Override
    public <T> T see(String what, Callable<T> deed) throws Exception {
        if (noticed) {
            awaitQuietOfNotices();
        }
        awaitQuietOfTheClock();
        long start = Files.size(log());
        T answer = deed.call();
        String written = awaitMark(start);
        noticed = NOTICED.matcher(written).find();
        long statements = sent(written) - BACKGROUND.matcher(written).results().count() - 1;
        counts.merge(what, (int) statements, Math::max);
        return answer;
    }

    private static long sent(String written) {
        List<String> statements = STATEMENT
                .matcher(written)
                .results()
                .map(match -> match.group(1))
                .toList();
        return IntStream.range(0, statements.size())
                .filter(i -> i == 0
                        || !WRITE.matcher(statements.get(i)).matches()
                        || !statements.get(i).equals(statements.get(i - 1)))
                .count();
    }

    /** @return the greatest count for each thing, as people see more or less on one page */
    Map<String, Integer> counts() {
        return counts;
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        configure(settings);
    }

    /** Everything that was logged up to now: a mark is sent through the database and waited for in the log. */
    private String awaitMark(long start) throws IOException, SQLException {
        String mark = "select '" + UUID.randomUUID() + "'";
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            try (Statement statement = database.createStatement()) {
                statement.execute(mark);
            }
            LockSupport.parkNanos(50_000_000L);
            String written = writtenSince(start);
            if (written.contains(mark)) {
                return written.substring(0, written.indexOf(mark));
            }
        }
        throw new IllegalStateException("PostgreSQL does not log its statements");
    }

    private String writtenSince(long start) throws IOException {
        byte[] all = Files.readAllBytes(log());
        int from = (int) Math.min(start, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    private void configure(String text) throws IOException {
        Files.writeString(folder.resolve("postgresql.conf"), text, StandardOpenOption.TRUNCATE_EXISTING);
        String postmaster =
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        new ProcessBuilder("kill", "-HUP", postmaster).inheritIO().start();
    }

    private Path log() throws IOException {
        try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
            return logs.max(Comparator.comparingLong(log -> log.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}
