package ua.zvit.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.zvit.audit.HistoryEntry;
import ua.zvit.audit.domain.AuditEntry;
import ua.zvit.audit.domain.AuditRepository;

/** Keeps the audit trail by JPA. */
@ApplicationScoped
public class JpaAuditRepository implements AuditRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<HistoryEntry> history(String council, String subject) {
        return entities.createQuery(
                        "select new ua.zvit.audit.HistoryEntry("
                                + "a.id, a.happenedAt, a.actor, a.actorName, a.action, a.detail, a.comment)"
                                + " from AuditEntry a where a.council = :council and a.subject = :subject order by a.id",
                        HistoryEntry.class)
                .setParameter("council", council)
                .setParameter("subject", subject)
                .getResultList();
    }
}
