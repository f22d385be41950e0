package ua.zvit.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import ua.zvit.approval.domain.Circuit;
import ua.zvit.approval.domain.CircuitRepository;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Violations;

/** Keeps circuits by JPA. */
@ApplicationScoped
public class JpaCircuitRepository implements CircuitRepository {
    private static final String ONE_A_PROGRAMME = "one_circuit_a_programme";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<Circuit> ofCouncil(long councilId) {
        return entities.createQuery(
                        "select c from Circuit c where c.councilId = :council and c.programmeId is null", Circuit.class)
                .setParameter("council", councilId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Circuit> ofProgramme(long councilId, long programmeId) {
        return entities.createQuery(
                        "select c from Circuit c where c.councilId = :council and c.programmeId = :programme",
                        Circuit.class)
                .setParameter("council", councilId)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Circuit circuit) {
        try {
            entities.persist(circuit);
            entities.flush();
        } catch (PersistenceException refused) {
            throw Violations.names(refused, ONE_A_PROGRAMME) ? new ZvitException(ErrorCode.CIRCUIT_STALE) : refused;
        }
    }

    @Override
    public void remove(Circuit circuit) {
        entities.remove(circuit);
    }

    @Override
    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException stale) {
            throw new ZvitException(ErrorCode.CIRCUIT_STALE);
        }
    }
}
