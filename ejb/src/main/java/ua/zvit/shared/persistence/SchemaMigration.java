package ua.zvit.shared.persistence;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
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
 * <p>With {@code zvit.demo=true} the demo council is laid as well, with a history of its own, so that a real
 * installation never meets it.
 *
 * <p>A program never works on the tables of a newer one, which it would misread or damage: it refuses to start, in one
 * sentence for whoever started it. Flyway by itself would only warn.
 */
public class SchemaMigration implements Integrator {
    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());
    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
    private static final String DATASOURCE = "java:jboss/datasources/ZvitDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        DataSource datasource = datasource();
        migrate(from(datasource, "db/migration").load());
        if (Settings.enabled("zvit.demo")) {
            migrate(from(datasource, "db/demo")
                    .table("flyway_demo_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load());
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    /**
     * Brings the schema up to date.
     *
     * @throws IllegalStateException when a newer program has been at work; then nothing was changed
     */
    public static void migrate(Flyway flyway) {
        Optional<MigrationVersion> newer = Arrays.stream(flyway.info().applied())
                .filter(migration -> OF_A_NEWER_PROGRAM.contains(migration.getState()))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (newer.isPresent()) {
            String refusal = "ZVIT-SCHEMA-NEWER: A newer Zvit has worked with this database (" + newer.get()
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

    private static DataSource datasource() {
        try {
            return InitialContext.doLookup(DATASOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("No datasource " + DATASOURCE, missing);
        }
    }
}
