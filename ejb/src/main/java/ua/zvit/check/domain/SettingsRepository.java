package ua.zvit.check.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DictionaryWord;

/** Where a council's settings of the check, its dictionary and known hosts are kept. Every method is bound to one council. */
public interface SettingsRepository {
    /**
     * A spelling for the dictionary.
     *
     * @param dismissalId what it came from; null when it is added by hand
     */
    record NewWord(long councilId, String spelling, DictionaryKind kind, String addedBy, Long dismissalId) {}

    /** Notes a change of settings, dictionary, hosts or dead links, whoever else notes one at the same time. */
    void raiseRevision(long councilId);

    Optional<CouncilSettings> settings(long councilId);

    void add(CouncilSettings settings);

    /** Writes what was changed now, so that somebody else's change shows. */
    void write();

    /** @return spellings in the order of the Ukrainian alphabet */
    List<DictionaryWord> words(long councilId);

    Set<String> spellings(long councilId);

    /** @return false when the council has that spelling already, which then stays as it is */
    boolean add(NewWord word);

    /** @return false when there is no such entry */
    boolean removeWord(long councilId, long id);

    List<String> hosts(long councilId);

    /** A host that is known already stays known. */
    void addHost(long councilId, String host, String author);

    boolean removeHost(long councilId, String host);
}
