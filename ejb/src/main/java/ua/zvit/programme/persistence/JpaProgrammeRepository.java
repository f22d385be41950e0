package ua.zvit.programme.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Money;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.SameName;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.TransactionMemory;
import ua.zvit.shared.persistence.Violations;

/** Keeps programmes by JPA. */
@ApplicationScoped
public class JpaProgrammeRepository implements ProgrammeRepository {
    private static final String PROGRAMME = "programme";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public Optional<Programme> byTitle(long councilId, String title) {
        if (PlainText.isUnkeepable(title)) {
            return Optional.empty();
        }
        String name = SameName.of(title);
        return entities
                .createQuery(
                        "select p.id, p.title, p.nameKey from Programme p where p.councilId = :council"
                                + " and (p.nameKey = :name or p.nameKey is null) order by p.id",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .filter(row -> name.equals(row[2] == null ? named(row) : row[2]))
                .min(Comparator.comparing((Object[] row) -> !title.equals(row[1])))
                .map(row -> entities.find(Programme.class, row[0]));
    }

    /** A programme that an earlier version wrote gets the name that it is sought by. */
    private String named(Object[] programme) {
        String name = SameName.of((String) programme[1]);
        entities.createQuery("update Programme p set p.nameKey = :name where p.id = :id")
                .setParameter("name", name)
                .setParameter("id", programme[0])
                .executeUpdate();
        return name;
    }

    @Override
    public Optional<Programme> byId(long councilId, long id) {
        return memory.found(PROGRAMME, List.of(councilId, id), () -> entities.createQuery(
                        "select p from Programme p where p.councilId = :council and p.id = :id", Programme.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }

    @Override
    public Optional<Programme> lock(long councilId, long id) {
        return entities.createQuery(
                        "select p from Programme p where p.councilId = :council and p.id = :id", Programme.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProgrammeSummary> list(long councilId) {
        return entities.createQuery(
                        "select p.id, p.title, p.firstYear, p.lastYear, p.leadDepartmentId,"
                                + " (select count(m) from Measure m where m.programmeId = p.id and m.dropped = false),"
                                + " (select count(a) from Amendment a where a.programme = p)"
                                + " from Programme p where p.councilId = :council order by p.title, p.id",
                        Object[].class)
                .setParameter("council", councilId)
                .getResultStream()
                .map(row -> new ProgrammeSummary(
                        (Long) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (Integer) row[3],
                        (Long) row[4],
                        ((Long) row[5]).intValue(),
                        ((Long) row[6]).intValue()))
                .toList();
    }

    @Override
    public Map<String, PlanHistory> plans(long councilId, long programmeId, int year) {
        List<Object[]> measures = entities.createQuery(
                        "select p, m.number, value(a) from Programme p left join Measure m on m.programmeId = p.id"
                                + " left join m.adopted a on key(a) = :year"
                                + " where p.councilId = :council and p.id = :programme order by m.dropped desc, m.id",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("programme", programmeId)
                .setParameter("year", year)
                .getResultList();
        measures.stream()
                .findFirst()
                .ifPresent(row ->
                        memory.remember(PROGRAMME, List.of(councilId, programmeId), Optional.of((Programme) row[0])));
        List<Object[]> adopted = measures.stream().filter(row -> row[2] != null).toList();
        Map<String, List<PlanChange>> changes = adopted.isEmpty() ? Map.of() : changes(programmeId, year);
        Map<String, PlanHistory> plans = new HashMap<>();
        adopted.forEach(row -> plans.put(
                (String) row[1], new PlanHistory((Money) row[2], changes.getOrDefault((String) row[1], List.of()))));
        return plans;
    }

    private Map<String, List<PlanChange>> changes(long programmeId, int year) {
        Map<String, List<PlanChange>> changes = new HashMap<>();
        entities.createQuery(
                        "select m.number, a.decisionNumber, a.decisionDate, p.change from AmendedPlan p"
                                + " join p.amendment a join p.measure m"
                                + " where m.programmeId = :programme and p.year = :year"
                                + " order by a.decisionDate, a.id",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> changes.computeIfAbsent((String) row[0], number -> new ArrayList<>())
                        .add(new PlanChange((String) row[1], (LocalDate) row[2], (BigDecimal) row[3])));
        return changes;
    }

    @Override
    public void add(Programme programme) {
        entities.persist(programme);
        write();
    }

    @Override
    public void write() {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "programme_title")) {
                throw new ZvitException(ErrorCode.CHANGED_MEANWHILE);
            }
            throw refused;
        }
    }
}
