package ua.zvit.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Where the servers of this test run are. {@code ./zvit test} chooses free ports and a data folder of its own, so that a
 * running Zvit is never touched; without it these properties are missing and server tests do not run at all.
 */
public final class Rig {
    private static final int RESTART_MINUTES = 5;
    private static final Set<String> DATABASE_OF_ARQUILLIAN = Set.of("ZVIT_DB_URL", "ZVIT_DB_USER");

    private Rig() {}

    /** The application's address without a slash at its end, e.g. {@code http://127.0.0.1:28080/zvit}. */
    public static String base() {
        return "http://127.0.0.1:" + property("zvit.http.port") + "/zvit";
    }

    /** The realm's address, e.g. {@code http://127.0.0.1:28081/realms/zvit}. */
    public static String realm() {
        return "http://127.0.0.1:" + property("zvit.keycloak.port") + "/realms/zvit";
    }

    /**
     * The database of the server under {@link #base()} as the owner of its tables; Arquillian's server has {@code zvit_it}
     * beside it.
     */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "zvit_owner", read("database-owner-password"));
    }

    /** The same as the user that the application works as. */
    public static Connection databaseOfTheApplication() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "zvit", read("database-password"));
    }

    /** The address of that database. */
    public static String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + property("zvit.db.port") + "/zvit";
    }

    /** A connection beside the application's database, as its owner, who may close and open it. */
    public static Connection besideDatabase() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + property("zvit.db.port") + "/postgres";
        return DriverManager.getConnection(url, "zvit_owner", read("database-owner-password"));
    }

    /** The process id of PostgreSQL, whose children are its connections. */
    public static long databasePid() {
        return Long.parseLong(
                read("postgres/postmaster.pid").lines().findFirst().orElseThrow());
    }

    /** The process id of the server under {@link #base()}, to be killed by those who test what survives it. */
    public static long serverPid() {
        return Long.parseLong(read("run/wildfly.pid"));
    }

    /** Starts the server anew, on the same data, after its end, and returns when it is healthy. */
    public static void restartServer() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(property("zvit.script"), "rig", "server")
                .redirectErrorStream(true)
                .redirectOutput(data().resolve("log/restart.log").toFile());
        builder.environment().keySet().removeAll(DATABASE_OF_ARQUILLIAN);
        Process script = builder.start();
        if (!script.waitFor(RESTART_MINUTES, TimeUnit.MINUTES) || script.exitValue() != 0) {
            throw new IllegalStateException("The server did not start again: see " + data().resolve("log"));
        }
    }

    /** The repository's folder. */
    public static Path root() {
        return Path.of(property("zvit.script")).getParent();
    }

    /** The logs and secrets of this run. */
    public static Path data() {
        return Path.of(property("zvit.data"));
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: run these tests by ./zvit test");
        }
        return value;
    }

    private static String read(String file) {
        try {
            return Files.readString(data().resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
