package ua.zvit.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ua.zvit.audit.domain.AuditEntry;
import ua.zvit.audit.domain.AuditRepository;
import ua.zvit.audit.values.HistoryEntry;

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
    public boolean hasActed(String council, String actor, Set<String> actions, Instant from, Instant until) {
        return entities.createQuery(
                                "select count(a) from AuditEntry a where a.council = :council and a.actor = :actor"
                                        + " and a.action in :actions and a.subject like 'report:%'"
                                        + " and a.happenedAt >= :from and a.happenedAt < :until",
                                Long.class)
                        .setParameter("council", council)
                        .setParameter("actor", actor)
                        .setParameter("actions", actions)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<HistoryEntry> history(String council, String subject) {
        return entities.createQuery(
                        "select new ua.zvit.audit.values.HistoryEntry("
                                + "a.id, a.happenedAt, a.actor, a.actorName, a.action, a.detail, a.comment)"
                                + " from AuditEntry a where a.council = :council and a.subject = :subject order by a.id",
                        HistoryEntry.class)
                .setParameter("council", council)
                .setParameter("subject", subject)
                .getResultList();
    }
}
