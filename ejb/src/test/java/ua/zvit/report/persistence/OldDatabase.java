package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database as an earlier release left it, brought on from version to version. */
public final class OldDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Connection connection;

    /** @param version of the migrations that it has had */
    public OldDatabase(String version) throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        migrate(version);
        connection = postgres.getPostgresDatabase().getConnection();
    }

    public void migrate(String version) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Everything that the owner of the tables may do. */
    public Connection connection() {
        return connection;
    }

    /** @return as this user, who has no password */
    public Connection as(String user) throws SQLException {
        return postgres.getDatabase(user, "postgres").getConnection();
    }

    public void run(String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    /** @return the first column */
    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    /** @return the first column of the only row */
    public String text(String query) throws SQLException {
        List<String> rows = rows(query);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
