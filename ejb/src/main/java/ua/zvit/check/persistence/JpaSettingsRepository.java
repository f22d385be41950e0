package ua.zvit.check.persistence;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.zvit.check.domain.CouncilSettings;
import ua.zvit.check.domain.DictionaryEntry;
import ua.zvit.check.domain.SettingsRepository;
import ua.zvit.check.values.DictionaryWord;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
import ua.zvit.shared.persistence.Flush;

/** Keeps a council's settings of the check by JPA; what two people may add at once goes in by «on conflict». */
@ApplicationScoped
public class JpaSettingsRepository implements SettingsRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void raiseRevision(long councilId) {
        entities.createNativeQuery("insert into check_revision (council_id, revision) values (:council, 1)"
                        + " on conflict (council_id) do update set revision = check_revision.revision + 1")
                .setParameter("council", councilId)
                .executeUpdate();
    }

    @Override
    public Optional<CouncilSettings> settings(long councilId) {
        return Optional.ofNullable(entities.find(CouncilSettings.class, councilId));
    }

    @Override
    public void add(CouncilSettings settings) {
        entities.persist(settings);
    }

    @Override
    public void write() {
        Flush.orTellStale(entities, ErrorCode.SETTINGS_STALE);
    }

    @Override
    public List<DictionaryWord> words(long councilId) {
        Collator alphabet = Collator.getInstance(Messages.UKRAINIAN);
        return entities.createQuery(
                        "select d from DictionaryEntry d left join fetch d.dismissal where d.councilId = :council",
                        DictionaryEntry.class)
                .setParameter("council", councilId)
                .getResultStream()
                .map(DictionaryEntry::word)
                .sorted(Comparator.comparing(DictionaryWord::spelling, alphabet::compare))
                .toList();
    }

    @Override
    public Set<String> spellings(long councilId) {
        return new TreeSet<>(entities.createQuery(
                        "select d.spelling from DictionaryEntry d where d.councilId = :council", String.class)
                .setParameter("council", councilId)
                .getResultList());
    }

    @Override
    public boolean add(NewWord word) {
        return entities.createNativeQuery("insert into council_dictionary (council_id, spelling, kind, added_by,"
                                + " added_at, dismissal_id) values (:council, :spelling, :kind, :author, now(),"
                                + " cast(:dismissal as bigint)) on conflict (council_id, spelling) do nothing")
                        .setParameter("council", word.councilId())
                        .setParameter("spelling", word.spelling())
                        .setParameter("kind", word.kind().name())
                        .setParameter("author", word.addedBy())
                        .setParameter("dismissal", word.dismissalId())
                        .executeUpdate()
                > 0;
    }

    @Override
    public boolean removeWord(long councilId, long id) {
        return entities.createQuery("delete from DictionaryEntry d where d.councilId = :council and d.id = :id")
                        .setParameter("council", councilId)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<String> hosts(long councilId) {
        List<?> hosts = entities.createNativeQuery(
                        "select host from council_known_host where council_id = :council order by host", String.class)
                .setParameter("council", councilId)
                .getResultList();
        return hosts.stream().map(String.class::cast).toList();
    }

    @Override
    public void addHost(long councilId, String host, String author) {
        entities.createNativeQuery("insert into council_known_host (council_id, host, added_by, added_at)"
                        + " values (:council, :host, :author, now()) on conflict (council_id, host) do nothing")
                .setParameter("council", councilId)
                .setParameter("host", host)
                .setParameter("author", author)
                .executeUpdate();
    }

    @Override
    public boolean removeHost(long councilId, String host) {
        return entities.createNativeQuery("delete from council_known_host where council_id = :council and host = :host")
                        .setParameter("council", councilId)
                        .setParameter("host", host)
                        .executeUpdate()
                > 0;
    }
}
