package ua.zvit.shared.persistence;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/**
 * Stands as soon as the application's tables do, because the container gives it the persistence unit only after {@link
 * SchemaMigration}. What needs the tables at its own start, or must not touch the schema before, names it in
 * {@code @DependsOn("ejb.jar#SchemaReady")}.
 */
@Singleton
@Startup
public class SchemaReady {
    /** Never used: its injection is what makes this wait. */
    @PersistenceUnit(unitName = "zvit")
    private EntityManagerFactory units;
}
