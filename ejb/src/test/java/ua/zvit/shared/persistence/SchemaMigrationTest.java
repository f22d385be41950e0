package ua.zvit.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older program meets the schema of a newer one. */
class SchemaMigrationTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void worksOnWhatOnlyExpandsAndOnWhatContractsForEarlierOnes() throws IOException {
        Flyway older = program("older_lives", "V101__expand_a");
        SchemaMigration.migrate(
                program("older_lives", "V101__expand_a", "V102__expand_b", "V103__contract_101_c", "V104__expand_d"));
        assertThatCode(() -> SchemaMigration.migrate(older)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatContractsForItself() throws IOException {
        Flyway older = program("older_ends", "V101__expand_a");
        SchemaMigration.migrate(program("older_ends", "V101__expand_a", "V102__expand_b", "V103__contract_102_c"));
        assertThatThrownBy(() -> SchemaMigration.migrate(older))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZVIT-SCHEMA-NEWER")
                .hasMessageContaining("103");
    }

    @Test
    void refusesWhatSaysNothing() throws IOException {
        Flyway older = program("older_is_wary", "V101__expand_a");
        SchemaMigration.migrate(program("older_is_wary", "V101__expand_a", "V102__something"));
        assertThatThrownBy(() -> SchemaMigration.migrate(older)).hasMessageContaining("102");
    }

    private Flyway program(String schema, String... steps) throws IOException {
        Path own = Files.createTempDirectory(folder, "steps");
        for (String step : steps) {
            Files.writeString(
                    own.resolve(step + ".sql"),
                    "create table " + step.toLowerCase(java.util.Locale.ROOT) + " (id bigint)");
        }
        return Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .defaultSchema(schema)
                .locations("filesystem:" + own)
                .load();
    }
}
