package ua.zvit.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import ua.zvit.shared.HealthProbe;

/** The database answers a query. */
@ApplicationScoped
public class DatabaseProbe implements HealthProbe {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isHealthy() {
        try {
            return entities.createNativeQuery("select 1", Integer.class).getSingleResult() != null;
        } catch (PersistenceException silent) {
            return false;
        }
    }
}
