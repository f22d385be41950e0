package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.document.FormChoice;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.TransactionMemory;
import ua.zvit.shared.persistence.Violations;

/** Keeps forms by JPA. */
@ApplicationScoped
public class JpaFormRepository implements FormRepository {
    private static final String OPEN = "(f.councilId = :council or f.councilId is null)";

    private static final String IN_FORCE = "report.form-in-force";
    private static final String SHIPPED = "report.form-shipped";
    private static final String FOUND = "report.form";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public List<FormVersion> all(long councilId) {
        return entities.createQuery(
                        "select f from FormVersion f where " + OPEN
                                + " order by f.code, f.number desc, f.councilId nulls last",
                        FormVersion.class)
                .setParameter("council", councilId)
                .getResultList();
    }

    @Override
    public Optional<FormVersion> find(long councilId, long id) {
        return memory.once(FOUND, List.of(councilId, id), () -> entities.createQuery(
                        "select f from FormVersion f where f.id = :id and " + OPEN, FormVersion.class)
                .setParameter("id", id)
                .setParameter("council", councilId)
                .getResultStream()
                .findFirst());
    }

    @Override
    public Optional<FormVersion> inForce(long councilId, String usual) {
        return memory.once(IN_FORCE, List.of(councilId), () -> entities.createQuery(
                        "select f from FormVersion f left join FormChoice c on c.councilId = :council"
                                + " where f = c.form or c is null and f.councilId is null and f.code = :usual"
                                + " order by f.number desc",
                        FormVersion.class)
                .setParameter("council", councilId)
                .setParameter("usual", usual)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    @Override
    public void choose(long councilId, FormVersion form) {
        memory.forget(IN_FORCE);
        FormChoice choice = entities.find(FormChoice.class, councilId);
        if (choice == null) {
            entities.persist(new FormChoice(councilId, form));
        } else {
            choice.change(form);
        }
        entities.flush();
    }

    @Override
    public Optional<FormVersion> shipped(String code) {
        return memory.once(SHIPPED, List.of(code), () -> entities.createQuery(
                        "select f from FormVersion f where f.councilId is null and f.code = :code"
                                + " order by f.number desc",
                        FormVersion.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    @Override
    public void add(FormVersion form) {
        memory.forget(FOUND);
        memory.forget(SHIPPED);
        memory.forget(IN_FORCE);
        try {
            entities.persist(form);
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "report_form_council_id_code_version_key")) {
                throw new ZvitException(ErrorCode.FORM_VERSION_EXISTS, form.code(), String.valueOf(form.number()));
            }
            throw refused;
        }
    }
}
