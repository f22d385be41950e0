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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
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
            Pattern.compile("\\[(\\d+)] zvit LOG:  (?:execute [^:]+|statement): (.*(?:\\n\\t.*)*)");

    private static final Pattern BEGIN = Pattern.compile("BEGIN.*");
    private static final Pattern END = Pattern.compile("(?:COMMIT|ROLLBACK).*");
    private static final Pattern WRITE = Pattern.compile("(?i)(?:insert|update|delete) .*");
    /** What a connection asks once in its life, of its settings and of the columns that it is first told of. */
    private static final Pattern OF_THE_DRIVER = Pattern.compile("^SHOW|pg_catalog\\.pg_class");

    /**
     * What the server does beside what people do: the process engine looks for due jobs, chains are anchored, and the notices
     * of some steps are made some moments after them, in transactions of their own that read what there is to be told.
     */
    private static final Pattern BACKGROUND =
            Pattern.compile("from ACT_RU_JOB| from notice_event |from council order by id"
                    + "|join archive_head|archive_anchor|timed_run|pg_try_advisory_lock|pg_advisory_unlock");

    private static final List<String> SETTINGS =
            List.of("log_statement = 'all'", "log_line_prefix = '%m [%p] %d '", "log_rotation_age = 0");
    private static final int QUIET_FROM = 10;
    private static final int QUIET_UNTIL = 50;
    private static final long PAUSE_NANOS = 200_000_000L;
    /** The notices of a step are made by then; a count that began among them could not tell them from the next step. */
    private static final long NOTICES_NANOS = 3_000_000_000L;

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private boolean noticed = true;
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

    @Override
    public <T> T see(String what, Callable<T> deed) throws Exception {
        if (noticed) {
            LockSupport.parkNanos(NOTICES_NANOS);
        }
        awaitQuietOfTheClock();
        long start = Files.size(log());
        T answer = deed.call();
        String written = awaitMark(start);
        noticed = written.contains("insert into notice_event");
        counts.merge(what, sent(written) - 1, Math::max);
        return answer;
    }

    /** Each connection tells one thing after the other, each with the look before it whether the connection lives. */
    private static int sent(String written) {
        Map<String, List<String>> told = new HashMap<>();
        Set<String> inTransaction = new HashSet<>();
        int sent = 0;
        Matcher line = STATEMENT.matcher(written);
        while (line.find()) {
            String connection = line.group(1);
            String statement = line.group(2);
            List<String> statements = told.computeIfAbsent(connection, first -> new ArrayList<>());
            if (BEGIN.matcher(statement).matches()) {
                inTransaction.add(connection);
                continue;
            }
            boolean ends = END.matcher(statement).matches() && inTransaction.remove(connection);
            if (!ends && !OF_THE_DRIVER.matcher(statement).find()) {
                statements.add(statement);
            }
            if (ends || !inTransaction.contains(connection) && !statement.isEmpty()) {
                sent += ofPeople(statements);
                statements.clear();
            }
        }
        return sent + told.values().stream().mapToInt(StatementCounts::ofPeople).sum();
    }

    /** A batch is known by the first lines of its writes. */
    private static int ofPeople(List<String> statements) {
        if (statements.stream()
                .anyMatch(statement -> BACKGROUND.matcher(statement).find())) {
            return 0;
        }
        List<String> lines = statements.stream()
                .map(statement -> statement.split("\n", 2)[0])
                .toList();
        return (int) IntStream.range(0, lines.size())
                .filter(i -> i == 0
                        || !WRITE.matcher(lines.get(i)).matches()
                        || !lines.get(i).equals(lines.get(i - 1)))
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
