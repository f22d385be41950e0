package ua.zvit.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ImportPackage;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.server.CraftedPackage;
import ua.zvit.server.People;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** A directory as the archive's store keeps what was committed, and nothing of what was not. */
@ExtendWith(ArquillianExtension.class)
class DirectoryStoreIT {
    private static final String STORE = "zvit.archive.store";
    private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"), "zvit-directory-store-it");

    @Inject
    People people;

    @Inject
    ImportPackage imports;

    @Inject
    ArchiveQueries archive;

    @Inject
    VerifyArchive verification;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(DirectoryStoreIT.class);
    }

    @BeforeEach
    void chooseTheDirectory() {
        System.setProperty(STORE, DIRECTORY.toString());
    }

    /** Other tests of the same database have no such directory. */
    @AfterEach
    void bringTheContentsIntoTheDatabase() throws IOException, SQLException {
        System.clearProperty(STORE);
        for (Path file : files()) {
            keep(file.getFileName().toString(), Files.readAllBytes(file));
            Files.delete(file);
        }
    }

    @Test
    void keepsWhatIsCommittedAndLeavesNothingOfAFailedStep() throws Exception {
        byte[] failing = CraftedPackage.of(LocalDate.now(), "01-01", null);
        ZvitException failed = assertThrows(
                ZvitException.class,
                () -> people.admin(() -> {
                    imports.receive(failing);
                    throw new ZvitException(ErrorCode.TASK_DONE);
                }));
        assertEquals("TASK-DONE", failed.code());
        assertEquals(List.of(), files());

        long id = people.admin(() -> imports.receive(CraftedPackage.of(LocalDate.now(), "01-01", null)));
        assertEquals(2, files().size());
        assertTrue(people.admin(() -> archive.document(id)).length > 0);
        assertEquals(List.of(), people.admin(() -> verification.now()).problems());
    }

    private static List<Path> files() throws IOException {
        if (!Files.exists(DIRECTORY)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(DIRECTORY)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void keep(String sha256, byte[] content) throws SQLException {
        String insert = "insert into archive_blob (sha256, content) values (?, ?) on conflict do nothing";
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, sha256);
            statement.setBytes(2, content);
            statement.executeUpdate();
        }
    }
}
