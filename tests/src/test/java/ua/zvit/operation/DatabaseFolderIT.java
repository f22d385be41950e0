package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is found in the place of the database is used or told of, and never removed. */
class DatabaseFolderIT {
    @TempDir
    static Path shared;

    private static Script original;

    @TempDir
    Path folder;

    @BeforeAll
    static void createDatabase() throws Exception {
        original = new Script(shared.resolve("original"));
        assertThat(original.call("rig", "database").code()).isZero();
        try (Connection database = connect(original);
                Statement statement = database.createStatement()) {
            statement.execute("create table kept as select 'words of a council' as words");
        }
        assertThat(original.call("rig", "down").code()).isZero();
    }

    @Test
    void copyInAnEmptyFolderStartsWithItsData() throws Exception {
        Script copy = copied("postgres", "database-password");
        Files.writeString(
                copy.data().resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try {
            Script.Said said = copy.call("rig", "database");
            assertThat(said.code()).as(said.words()).isZero();
            assertThat(kept(copy)).isEqualTo("words of a council");
        } finally {
            copy.call("rig", "down");
        }
    }

    @Test
    void copyWithoutItsPasswordIsToldAndKept() throws Exception {
        Script copy = copied("postgres");
        assertThat(copy.call("rig", "database").words()).contains("but not its password", "database-password");
        assertThat(copy.data().resolve("postgres/PG_VERSION")).exists();
        assertThat(copy.data().resolve("database-password")).doesNotExist();
    }

    @Test
    void incompleteDatabaseIsToldAndKept() throws Exception {
        Script copy = copied("postgres", "database-password");
        Files.delete(copy.data().resolve("postgres/global/pg_control"));
        Script.Said said = copy.call("rig", "database");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words()).contains("is not complete", "Nothing was changed");
        assertThat(copy.data().resolve("postgres/base")).isNotEmptyDirectory();
    }

    @Test
    void foreignThingsAreToldAndKept() throws Exception {
        Script script = new Script(Files.createDirectories(folder.resolve("foreign")));
        for (String place : List.of("postgres", "postgres.new")) {
            Path letter = Files.createDirectories(script.data().resolve(place)).resolve("letter.txt");
            Files.writeString(letter, "keep me");
            assertThat(script.call("rig", "database").words()).contains("holds something that is no database");
            assertThat(letter).hasContent("keep me");
            Files.move(letter.getParent(), folder.resolve(place + ".moved"));
        }
    }

    @Test
    void missingDatabaseIsNotTakenForAFirstStart() throws Exception {
        Script copy = copied("database-password", ".database-created");
        assertThat(copy.call("rig", "database").words()).contains("is not there");
        assertThat(copy.data().resolve("postgres")).doesNotExist();
    }

    @Test
    void ownUnfinishedCreationIsBegunAnew() throws Exception {
        Script script = new Script(Files.createDirectories(folder.resolve("unfinished")));
        Path unfinished = Files.createDirectories(script.data().resolve("postgres.new"));
        Files.createFile(unfinished.resolve("made-by-zvit"));
        Files.createDirectories(unfinished.resolve("data"));
        Files.writeString(unfinished.resolve("data/PG_VERSION"), "17");
        try {
            Script.Said said = script.call("rig", "database");
            assertThat(said.code()).as(said.words()).isZero();
            assertThat(unfinished).doesNotExist();
        } finally {
            script.call("rig", "down");
        }
    }

    private Script copied(String... files) throws IOException, InterruptedException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String file : files) {
            Path source = original.data().resolve(file);
            assertThat(new ProcessBuilder("cp", "-a", source.toString(), copy.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        return new Script(copy);
    }

    private static String kept(Script script) throws IOException, SQLException {
        try (Connection database = connect(script);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select words from kept")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Script script) throws IOException, SQLException {
        String password =
                Files.readString(script.data().resolve("database-password")).strip();
        return DriverManager.getConnection(script.databaseUrl(), "zvit", password);
    }
}
