package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import ua.zvit.report.domain.listing.ReportYearRepository;

@ApplicationScoped
public class JpaReportYearRepository implements ReportYearRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Map<Long, Integer> years(long councilId) {
        Map<Long, Integer> years = new HashMap<>();
        entities.createQuery("select r.id, r.year from Report r where r.councilId = :council", Object[].class)
                .setParameter("council", councilId)
                .getResultList()
                .forEach(row -> years.put((Long) row[0], (Integer) row[1]));
        return years;
    }
}
