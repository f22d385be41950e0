package ua.zvit.operation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.operation.domain.MoveRepository;
import ua.zvit.operation.domain.MoveRun;
import ua.zvit.operation.domain.MoveState;
import ua.zvit.operation.values.MoveWish;

/** Keeps how far contents have been moved in the table {@code content_move}. */
@ApplicationScoped
public class JpaMoveRepository implements MoveRepository {
    private static final String WANT = "insert into content_move as m"
            + " (use, places, wanted, copied, bytes, forgotten, damaged, complete)"
            + " values (:use, :places, :wanted, 0, 0, 0, 0, false)"
            + " on conflict (use) do update set wanted = excluded.wanted,"
            + " copied = case when m.places = excluded.places then m.copied else 0 end,"
            + " bytes = case when m.places = excluded.places then m.bytes else 0 end,"
            + " forgotten = case when m.places = excluded.places then m.forgotten else 0 end,"
            + " damaged = case when m.places = excluded.places then m.damaged else 0 end,"
            + " complete = m.complete and m.places = excluded.places,"
            + " ran_at = case when m.places = excluded.places then m.ran_at end, places = excluded.places";
    private static final String NOTE = "update content_move set copied = copied + :copied, bytes = bytes + :bytes,"
            + " forgotten = forgotten + :forgotten, damaged = :damaged, complete = :complete, ran_at = now(),"
            + " wanted = case when :complete then 'NOTHING' else wanted end where use = :use and places = :places";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<MoveState> find(String use, String places) {
        List<?> found = entities.createNativeQuery(
                        "select wanted, copied, bytes, forgotten, damaged, complete, ran_at from content_move"
                                + " where use = :use and places = :places",
                        Tuple.class)
                .setParameter("use", use)
                .setParameter("places", places)
                .getResultList();
        return found.stream().map(row -> state((Tuple) row)).findFirst();
    }

    @Override
    public void want(String use, String places, MoveWish wish) {
        entities.createNativeQuery(WANT)
                .setParameter("use", use)
                .setParameter("places", places)
                .setParameter("wanted", wish.name())
                .executeUpdate();
    }

    @Override
    public void note(String use, String places, MoveRun done) {
        entities.createNativeQuery(NOTE)
                .setParameter("use", use)
                .setParameter("places", places)
                .setParameter("copied", done.copied())
                .setParameter("bytes", done.bytes())
                .setParameter("forgotten", done.forgotten())
                .setParameter("damaged", done.damaged())
                .setParameter("complete", done.complete())
                .executeUpdate();
    }

    private static MoveState state(Tuple row) {
        return new MoveState(
                MoveWish.valueOf(row.get(0, String.class)),
                row.get(1, Number.class).longValue(),
                row.get(2, Number.class).longValue(),
                row.get(3, Number.class).longValue(),
                row.get(4, Number.class).intValue(),
                row.get(5, Boolean.class),
                row.get(6, Instant.class));
    }
}
