package ua.zvit.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.CouncilRepository;
import ua.zvit.organisation.values.CouncilFigures;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Violations;

/** Keeps the councils by JPA. */
@ApplicationScoped
public class JpaCouncilRepository implements CouncilRepository {
    private static final String FIGURES =
            """
            select c.id, c.code, c.name, c.edrpou,
                (select count(*) from department d where d.council_id = c.id and d.closed_from is null),
                (select count(*) from known_account k where k.council = c.code)
            from council c order by c.name, c.id
            """;

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<Council> find(String code) {
        return entities.createQuery("select c from Council c where c.code = :code", Council.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Council council) {
        try {
            entities.persist(council);
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "council_code_key")) {
                throw new ZvitException(ErrorCode.COUNCIL_EXISTS, council.code());
            }
            throw refused;
        }
    }

    @Override
    public List<CouncilFigures> figures() {
        List<?> rows = entities.createNativeQuery(FIGURES).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaCouncilRepository::figures)
                .toList();
    }

    private static CouncilFigures figures(Object[] row) {
        return new CouncilFigures(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
