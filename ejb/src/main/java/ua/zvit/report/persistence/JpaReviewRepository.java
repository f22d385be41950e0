package ua.zvit.report.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.values.ReportStatus;

/** Keeps decisions on entries; as many as a step makes in one statement. */
@ApplicationScoped
public class JpaReviewRepository implements ReviewRepository {
    private static final String KEEP =
            """
            insert into entry_review as known (entry_id, round, desk, outcome, comment, along, content, seen,
                decided_by, decided_by_name, decided_at, version)
            select one.entry, :round, one.desk, one.outcome, one.comment, one.along, one.content, one.seen, :by, :name, :at, 1
            from jsonb_to_recordset(cast(:reviewed as jsonb)) as one(
                entry bigint, desk text, outcome text, comment text, along boolean, content text, seen text)
            on conflict on constraint one_review_a_round do update set
                outcome = excluded.outcome, comment = excluded.comment, along = excluded.along,
                content = excluded.content, seen = excluded.seen, decided_by = excluded.decided_by,
                decided_by_name = excluded.decided_by_name, decided_at = excluded.decided_at,
                version = known.version + 1
            """;
    private static final String WHERE_READ = "where known.version = :version";
    private static final String WHERE_OTHER =
            "where (known.outcome, known.content) <> (excluded.outcome, excluded.content)"
                    + " or known.comment is distinct from excluded.comment";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    private final ReadContentConverter contents = new ReadContentConverter();

    @Override
    public boolean keep(NewReview review, int round, Reviewer reviewer, int version) {
        return query(KEEP + WHERE_READ, List.of(review), round, reviewer)
                        .setParameter("version", version)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void keepAll(List<NewReview> reviewed, int round, Reviewer reviewer) {
        query(KEEP + WHERE_OTHER, reviewed, round, reviewer).executeUpdate();
    }

    private Query query(String statement, List<NewReview> reviewed, int round, Reviewer reviewer) {
        return entities.createNativeQuery(statement)
                .setParameter("reviewed", json(reviewed))
                .setParameter("round", round)
                .setParameter("by", reviewer.username())
                .setParameter("name", reviewer.name())
                .setParameter("at", reviewer.at());
    }

    private String json(List<NewReview> reviewed) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (NewReview review : reviewed) {
            ObjectNode row = rows.addObject();
            row.put("entry", review.entry().id());
            row.put("desk", review.desk());
            row.put("outcome", review.outcome().name());
            row.put("comment", review.comment());
            row.put("along", review.along());
            row.put("content", review.content());
            row.put("seen", contents.convertToDatabaseColumn(review.seen()));
        }
        return rows.toString();
    }

    @Override
    public List<RecordedReview> of(long reportId) {
        return entities.createQuery(
                        "select one from RecordedReview one where one.entry.report.id = :report order by one.round",
                        RecordedReview.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public List<Report> inReview(long councilId, List<Long> reportIds) {
        if (reportIds.isEmpty()) {
            return List.of();
        }
        List<Report> found = entities.createQuery(
                        "select distinct r from Report r left join fetch r.entries where r.councilId = :council"
                                + " and r.status = :review and r.id in :ids order by r.id",
                        Report.class)
                .setParameter("council", councilId)
                .setParameter("review", ReportStatus.REVIEW)
                .setParameter("ids", reportIds)
                .getResultList();
        if (found.isEmpty()) {
            return found;
        }
        entities.createQuery(
                        "select distinct e from Entry e left join fetch e.funding left join fetch e.indicators"
                                + " where e.report in :reports",
                        Entry.class)
                .setParameter("reports", found)
                .getResultList();
        return found;
    }

    @Override
    public List<RecordedReview> ofThisRound(List<Report> reports) {
        return entities.createQuery(
                        "select one from RecordedReview one join one.entry e join e.report r where r in :reports"
                                + " and one.round = r.round",
                        RecordedReview.class)
                .setParameter("reports", reports)
                .getResultList();
    }
}
