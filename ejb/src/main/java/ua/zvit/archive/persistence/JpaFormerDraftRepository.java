package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.FormerDraft;
import ua.zvit.archive.domain.FormerDraftRepository;
import ua.zvit.archive.domain.FormerFile;
import ua.zvit.archive.values.JudgedFiles;

/** Keeps files of former reports by JPA until they are put into the archive. */
@ApplicationScoped
public class JpaFormerDraftRepository implements FormerDraftRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(FormerDraft draft, List<JudgedFiles.Part> parts) {
        entities.persist(draft);
        entities.flush();
        int ordinal = 0;
        for (JudgedFiles.Part part : parts) {
            entities.persist(new FormerFile(draft.id(), ordinal++, part));
        }
        entities.flush();
    }

    @Override
    public Optional<FormerDraft> find(long councilId, long id) {
        return one(councilId, id).getResultStream().findFirst();
    }

    @Override
    public Optional<FormerDraft> lock(long councilId, long id) {
        return one(councilId, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<FormerDraft> one(long councilId, long id) {
        return entities.createQuery(
                        "select d from FormerDraft d where d.councilId = :council and d.id = :id", FormerDraft.class)
                .setParameter("council", councilId)
                .setParameter("id", id);
    }

    @Override
    public List<FormerDraft> list(long councilId) {
        return entities.createQuery(
                        "select d from FormerDraft d where d.councilId = :council order by d.id desc",
                        FormerDraft.class)
                .setParameter("council", councilId)
                .getResultList();
    }

    @Override
    public void remove(FormerDraft draft) {
        entities.createQuery("delete from FormerFile f where f.draftId = :draft")
                .setParameter("draft", draft.id())
                .executeUpdate();
        entities.createQuery("delete from FormerDraft d where d.id = :draft")
                .setParameter("draft", draft.id())
                .executeUpdate();
    }

    @Override
    public int removeBefore(Instant moment) {
        entities.createQuery("delete from FormerFile f where f.draftId in"
                        + " (select d.id from FormerDraft d where d.createdAt < :moment)")
                .setParameter("moment", moment)
                .executeUpdate();
        return entities.createQuery("delete from FormerDraft d where d.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
