package ua.zvit.shared.persistence;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import ua.zvit.shared.Settings;

/**
 * Brings the schema up to date before Hibernate validates it. Hibernate calls integrators while it builds its session
 * factory, which is the one moment that surely precedes every use of a table.
 *
 * <p>With {@code zvit.demo=true} the demo council is laid as well, with a history of its own, so that a real
 * installation never meets it.
 */
public class SchemaMigration implements Integrator {
    private static final String DATASOURCE = "java:jboss/datasources/ZvitDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        DataSource datasource = datasource();
        from(datasource, "db/migration").load().migrate();
        if (Settings.enabled("zvit.demo")) {
            from(datasource, "db/demo")
                    .table("flyway_demo_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    private static FluentConfiguration from(DataSource datasource, String location) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(datasource)
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
