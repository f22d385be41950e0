package ua.zvit.programme.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Violations;

/** Keeps programmes by JPA. */
@ApplicationScoped
public class JpaProgrammeRepository implements ProgrammeRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<Programme> byTitle(long councilId, String title) {
        return entities.createQuery(
                        "select p from Programme p where p.councilId = :council and lower(p.title) = lower(:title)",
                        Programme.class)
                .setParameter("council", councilId)
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Programme> byId(long councilId, long id) {
        return entities.createQuery(
                        "select p from Programme p where p.councilId = :council and p.id = :id", Programme.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Programme programme) {
        try {
            entities.persist(programme);
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "programme_title")) {
                throw new ZvitException(ErrorKind.CONFLICT, "CHANGED-MEANWHILE");
            }
            throw refused;
        }
    }

    @Override
    public void write() {
        entities.flush();
    }
}
