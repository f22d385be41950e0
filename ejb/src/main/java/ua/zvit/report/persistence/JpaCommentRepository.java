package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Flush;
import ua.zvit.shared.persistence.Violations;

/** Keeps comments by JPA. */
@ApplicationScoped
public class JpaCommentRepository implements CommentRepository {
    private static final String COUNT =
            """
            update entry set comments = told.all_told, comments_open = told.open,
                owed_for_submission = told.submission, owed_for_acceptance = told.acceptance
            from (select count(*) as all_told,
                    count(*) filter (where resolved_at is null) as open,
                    count(*) filter (where resolved_at is null and obligation = 'SUBMISSION') as submission,
                    count(*) filter (where resolved_at is null and obligation = 'ACCEPTANCE') as acceptance
                from comment_thread where entry_id = :entry) as told
            where id = :entry
            """;
    private static final String OF_REPORT =
            " where c.entry.report.councilId = :council and c.entry.report.id = :report";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void hold(long entryId) {
        entities.createNativeQuery("select id from entry where id = :entry for no key update", Long.class)
                .setParameter("entry", entryId)
                .getSingleResult();
    }

    @Override
    public void add(CommentThread thread) {
        entities.persist(thread);
    }

    @Override
    public void remove(CommentThread thread) {
        entities.remove(thread);
    }

    @Override
    public void write(long entryId) {
        try {
            Flush.orTellStale(entities, ErrorCode.COMMENT_STALE);
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "comment_reply_thread_id_fkey")) {
                throw new ZvitException(ErrorCode.COMMENT_UNKNOWN);
            }
            throw refused;
        }
        entities.createNativeQuery(COUNT).setParameter("entry", entryId).executeUpdate();
    }

    @Override
    public Optional<CommentThread> find(long councilId, long id) {
        return entities.createQuery(
                        "select c from CommentThread c join fetch c.entry"
                                + " where c.entry.report.councilId = :council and c.id = :id",
                        CommentThread.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CommentReply> reply(long councilId, long id) {
        return entities.createQuery(
                        "select one from CommentReply one join fetch one.thread"
                                + " where one.thread.entry.report.councilId = :council and one.id = :id",
                        CommentReply.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CommentThread> page(long councilId, long reportId, CommentFilter filter) {
        return query(
                        "select c from CommentThread c join fetch c.entry" + OF_REPORT,
                        filter,
                        CommentThread.class,
                        " order by case when c.resolvedAt is null then 0 else 1 end, c.id desc")
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList();
    }

    @Override
    public Optional<ReportStatus> status(long councilId, long reportId) {
        return entities.createQuery(
                        "select r.status from Report r where r.councilId = :council and r.id = :report",
                        ReportStatus.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long count(long councilId, long reportId, CommentFilter filter) {
        return query("select count(c) from CommentThread c" + OF_REPORT, filter, Long.class, "")
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String selected, CommentFilter filter, Class<T> type, String order) {
        String where = (filter.measure() == null ? "" : " and c.entry.number = :measure")
                + (filter.openOnly() ? " and c.resolvedAt is null" : "");
        TypedQuery<T> query = entities.createQuery(selected + where + order, type);
        return filter.measure() == null ? query : query.setParameter("measure", filter.measure());
    }

    @Override
    public Map<Long, Map<String, CommentCount>> counts(long councilId, List<Long> reportIds) {
        List<Object[]> rows = entities.createQuery(
                        "select r.id, e.number, e.tally.comments, e.tally.commentsOpen, e.tally.owedForSubmission,"
                                + " e.tally.owedForAcceptance from Entry e join e.report r"
                                + " where r.councilId = :council and r.id in :reports and e.tally.comments > 0",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("reports", reportIds)
                .getResultList();
        Map<Long, Map<String, CommentCount>> counts = new HashMap<>();
        for (Object[] row : rows) {
            counts.computeIfAbsent((Long) row[0], fresh -> new HashMap<>())
                    .put(
                            (String) row[1],
                            new CommentCount(number(row[2]), number(row[3]), number(row[4]), number(row[5])));
        }
        return counts;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
