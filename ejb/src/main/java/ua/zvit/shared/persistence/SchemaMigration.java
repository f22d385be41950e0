package ua.zvit.shared.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import ua.zvit.shared.Settings;
import ua.zvit.shared.outage.PatientConnections;

/**
 * Brings the schema up to date before Hibernate validates it. Hibernate calls integrators while it builds its session
 * factory, which is the one moment that surely precedes every use of a table.
 *
 * <p>Works as the owner of the tables ({@code zvit.db.owner-user}). Where the application's user is another, it gets what it
 * needs and no more: of the archive and the audit trail it may read and add.
 *
 * <p>With {@code zvit.demo=true} the demo council is laid as well, with a history of its own, so that a real
 * installation never meets it.
 *
 * <p>A program never works on the tables of a newer one that it would misread or damage: it refuses to start, in one
 * sentence for whoever started it. Flyway by itself would only warn. Steps that say that earlier programs can live with them
 * ({@link SchemaSteps}) let the nodes of an installation be renewed one after the other.
 */
public class SchemaMigration implements Integrator {
    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());
    private static final String OWNER = "java:jboss/datasources/ZvitOwnerDS";
    private static final String APPLICATION = "java:jboss/datasources/ZvitDS";
    private static final int MOST_TRIES = 60;
    private static final Duration A_WHILE = Duration.ofMillis(500);
    private static final String RIGHTS = "/db/rights.sql";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        DataSource datasource = datasource(OWNER);
        migrate(from(datasource, "db/migration").load());
        if (Settings.enabled("zvit.demo")) {
            migrate(from(datasource, "db/demo")
                    .table("flyway_demo_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load());
        }
        try (Connection owner = PatientConnections.of(datasource).getConnection();
                Connection application = datasource(APPLICATION).getConnection()) {
            giveRights(owner, application.getMetaData().getUserName());
        } catch (SQLException refused) {
            throw new IllegalStateException("The application's user could not be given its rights", refused);
        }
    }

    /**
     * Gives the application's user what it needs.
     *
     * @param owner as the owner of the tables, outside of any transaction
     * @param application name of the application's user; nothing is done when that is the owner
     */
    public static void giveRights(Connection owner, String application) throws SQLException {
        if (owner.getMetaData().getUserName().equals(application)) {
            LOG.log(
                    Level.WARNING,
                    "The application''s user {0} owns the tables, so that whoever has its password can switch the archive''s"
                            + " rules off (ZVIT_DB_OWNER_USER in docs/configuration.md)",
                    application);
            return;
        }
        try (PreparedStatement name = owner.prepareStatement("select set_config('zvit.application', ?, false)");
                Statement rights = owner.createStatement()) {
            name.setString(1, application);
            name.execute();
            rights.execute(rights());
        }
    }

    private static String rights() {
        try (InputStream sql = SchemaMigration.class.getResourceAsStream(RIGHTS)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    /**
     * Brings the schema up to date.
     *
     * @throws IllegalStateException when a newer program has been at work whose steps this one cannot live with; then nothing was
     *     changed
     */
    public static void migrate(Flyway flyway) {
        Optional<MigrationVersion> foreign = SchemaSteps.foreign(flyway.info().all());
        if (foreign.isPresent()) {
            String refusal = "ZVIT-SCHEMA-NEWER: A newer Zvit has worked with this database (" + foreign.get()
                    + " stands in " + flyway.getConfiguration().getTable() + ", unknown to this program)."
                    + " Nothing was changed. Start the newer program, or restore a backup from before it.";
            LOG.log(Level.ERROR, refusal);
            throw new IllegalStateException(refusal);
        }
        flyway.migrate();
    }

    private static FluentConfiguration from(DataSource datasource, String location) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(PatientConnections.of(datasource))
                .locations("classpath:" + location);
    }

    /** The server makes its data sources side by side and waits only for the one that the persistence unit names. */
    private static DataSource datasource(String name) {
        for (int tries = 1; ; tries++) {
            try {
                return InitialContext.doLookup(name);
            } catch (NamingException missing) {
                if (tries == MOST_TRIES) {
                    throw new IllegalStateException("No datasource " + name, missing);
                }
                LockSupport.parkNanos(A_WHILE.toNanos());
            }
        }
    }
}
