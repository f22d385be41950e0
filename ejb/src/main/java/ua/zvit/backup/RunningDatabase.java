package ua.zvit.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A PostgreSQL that people work with, copied file by file by its own rules for that (manual, «Making a Base Backup Using
 * the Low Level API»): between a word at the beginning and one at the end the files may change as they like, and the
 * transaction log between the two makes one moment of them. All databases of the server stand as they were at the end.
 *
 * <p>The programs that PostgreSQL has for this are not among the files that come with Zvit, which are the server alone.
 */
final class RunningDatabase {
    /** What PostgreSQL itself leaves out of a base backup: it is made anew, or would mislead the copy. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal");

    private static final Set<String> LEFT = Set.of(
            "backup_label",
            "current_logfiles",
            "log",
            "postgresql.auto.conf.tmp",
            "postmaster.opts",
            "postmaster.pid",
            "tablespace_map");

    private final Connection connection;
    private final Path folder;

    /**
     * @param connection of a role that may begin and end a base backup, and keeps it until the end
     * @param folder the server's data
     */
    RunningDatabase(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** @return the moment at which the databases stood as they are copied, by the server's own clock (UTC, ISO 8601) */
    String copyTo(PackedFolder target) throws SQLException, IOException {
        // a slot of this connection alone keeps the log that the copy needs, however much is written meanwhile
        ask("select pg_create_physical_replication_slot('zvit_backup_' || pg_backend_pid(), true, true)");
        String first = ask("select pg_walfile_name(pg_backup_start('zvit', true))");
        target.add(folder, RunningDatabase::stays);
        try (PreparedStatement end = connection.prepareStatement(
                        "select pg_walfile_name(lsn), labelfile, to_char(clock_timestamp() at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from pg_backup_stop(false)");
                ResultSet row = end.executeQuery()) {
            row.next();
            addLog(target, first, row.getString(1));
            target.add("backup_label", row.getString(2).getBytes(StandardCharsets.UTF_8));
            return row.getString(3);
        }
    }

    private void addLog(PackedFolder target, String first, String last) throws IOException {
        List<Path> segments;
        try (Stream<Path> files = Files.list(folder.resolve("pg_wal"))) {
            segments = files.filter(file -> isBetween(file.getFileName().toString(), first, last))
                    .sorted()
                    .toList();
        }
        if (segments.isEmpty()
                || !segments.get(0).endsWith(first)
                || !segments.get(segments.size() - 1).endsWith(last)) {
            throw new IOException("The transaction log from " + first + " to " + last + " is not there");
        }
        for (Path segment : segments) {
            target.add("pg_wal/" + segment.getFileName(), segment);
        }
    }

    private static boolean isBetween(String name, String first, String last) {
        return name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private static boolean stays(String path) {
        String[] steps = path.split("/", 3);
        boolean inside = steps.length > 1 && EMPTIED.contains(steps[0]);
        boolean foldersOfTheLog = path.equals("pg_wal/archive_status") || path.equals("pg_wal/summaries");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return LEFT.contains(path)
                || inside && !foldersOfTheLog
                || name.startsWith("pgsql_tmp")
                || name.startsWith("pg_internal.init");
    }

    private String ask(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
