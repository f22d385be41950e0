package ua.zvit.report.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.domain.version.EntryVersion;
import ua.zvit.report.domain.version.Sitting;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.ReviewOutcome;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.report.values.version.VersionSummary;

/** Keeps versions of entries; as many as a step makes in one statement. */
@ApplicationScoped
public class JpaVersionRepository implements VersionRepository {
    private static final String KEEP =
            """
            with given as (
                select * from jsonb_to_recordset(cast(:kept as jsonb)) as one(
                    entry bigint, narrative text, content text, words integer,
                    former_narrative text, former_content text, former_words integer, former_author text,
                    former_at timestamptz)),
            last as (
                select distinct on (v.entry_id) v.* from entry_version v join given g on g.entry = v.entry_id
                order by v.entry_id, v.number desc),
            folded as (
                update entry_version v
                set narrative = g.narrative, content = g.content, words = g.words, made_at = :at, author_name = :name
                from last l join given g on g.entry = l.entry_id
                where v.id = l.id and :folding and l.occasion = :occasion and l.author = :by
                    and l.made_at > :pause and l.begun_at > :sitting and g.words * :shrinking >= l.words
                    and (l.narrative, l.content) <> (g.narrative, g.content)
                returning v.entry_id)
            insert into entry_version (entry_id, number, occasion, narrative, content, words, author, author_name,
                begun_at, made_at)
            select g.entry, 1, 'ORIGIN', g.former_narrative, g.former_content, g.former_words, null, g.former_author,
                g.former_at, g.former_at
            from given g left join last l on l.entry_id = g.entry
            where l.id is null and g.former_narrative is not null
            union all
            select g.entry, coalesce(l.number, case when g.former_narrative is null then 0 else 1 end) + 1, :occasion,
                g.narrative, g.content, g.words, :by, :name, :at, :at
            from given g left join last l on l.entry_id = g.entry
            where g.entry not in (select entry_id from folded)
                and not (:folding and coalesce(l.narrative, g.former_narrative) is not distinct from g.narrative
                    and coalesce(l.content, g.former_content) is not distinct from g.content)
            """;
    private static final String PURGE =
            """
            delete from entry_version v using entry e join report r on r.id = e.report_id join council c on c.id = r.council_id
            where e.id = v.entry_id and v.occasion in (:drafts) and r.status in (:ended)
                and c.draft_months > 0 and r.changed_at + make_interval(months => c.draft_months) < :now
            """;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    private final ReadContentConverter contents = new ReadContentConverter();

    @Override
    public void keep(List<Kept> kept, Making making) {
        if (kept.isEmpty()) {
            return;
        }
        entities.createNativeQuery(KEEP)
                .setParameter("kept", json(kept))
                .setParameter("folding", making.occasion() == VersionOccasion.WRITTEN)
                .setParameter("occasion", making.occasion().name())
                .setParameter("by", making.author())
                .setParameter("name", making.name())
                .setParameter("at", making.at())
                .setParameter("pause", making.at().minus(Sitting.PAUSE))
                .setParameter("sitting", making.at().minus(Sitting.LONGEST))
                .setParameter("shrinking", Sitting.ONE_WORD_OF)
                .executeUpdate();
    }

    private String json(List<Kept> kept) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (Kept one : kept) {
            ObjectNode row = rows.addObject();
            row.put("entry", one.entry().id());
            put(row, "", one.now());
            if (one.before() != null) {
                put(row, "former_", one.before().text());
                row.put("former_author", one.before().author());
                row.put("former_at", one.before().at().toString());
            }
        }
        return rows.toString();
    }

    private void put(ObjectNode row, String prefix, VersionText text) {
        row.put(prefix + "narrative", text.narrative());
        row.put(prefix + "content", contents.convertToDatabaseColumn(text.others()));
        row.put(prefix + "words", text.words());
    }

    @Override
    public List<VersionSummary> of(long entryId) {
        return entities.createQuery(
                        "select new ua.zvit.report.values.version.VersionSummary(v.number, v.occasion, v.authorName,"
                                + " v.begunAt, v.madeAt, v.words) from EntryVersion v where v.entryId = :entry"
                                + " order by v.number desc",
                        VersionSummary.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    @Override
    public Optional<EntryVersion> find(long entryId, int number) {
        return first(entities.createQuery(
                        "select v from EntryVersion v where v.entryId = :entry and v.number = :number",
                        EntryVersion.class)
                .setParameter("entry", entryId)
                .setParameter("number", number));
    }

    @Override
    public Optional<EntryVersion> submitted(long entryId) {
        return first(entities.createQuery(
                        "select v from EntryVersion v where v.entryId = :entry and v.occasion = :submitted"
                                + " order by v.number desc",
                        EntryVersion.class)
                .setParameter("entry", entryId)
                .setParameter("submitted", VersionOccasion.SUBMITTED));
    }

    @Override
    public Optional<RecordedReview> decided(Entry entry) {
        boolean underWay =
                entry.report().status() == ReportStatus.REVIEW || entry.report().status() == ReportStatus.VISAS;
        int over = entry.report().rounds().current() - (underWay ? 1 : 0);
        return first(entities.createQuery(
                        "select one from RecordedReview one where one.entry = :entry and one.outcome <> :open"
                                + " and one.round <= :over order by one.round desc, one.decidedAt desc",
                        RecordedReview.class)
                .setParameter("entry", entry)
                .setParameter("open", ReviewOutcome.OPEN)
                .setParameter("over", over));
    }

    @Override
    public int purge(Instant now) {
        return entities.createNativeQuery(PURGE)
                .setParameter(
                        "drafts",
                        VersionOccasion.DRAFTS.stream().map(Enum::name).toList())
                .setParameter(
                        "ended", ReportStatus.ENDED.stream().map(Enum::name).toList())
                .setParameter("now", now)
                .executeUpdate();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
