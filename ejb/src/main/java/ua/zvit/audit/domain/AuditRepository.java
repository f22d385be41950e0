package ua.zvit.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ua.zvit.audit.values.HistoryEntry;

/** Where audit entries are kept. */
public interface AuditRepository {
    void add(AuditEntry entry);

    /** @param until the first moment that no longer counts */
    boolean hasActed(String council, String actor, Set<String> actions, Instant from, Instant until);

    /** @return the steps of one subject of one council, oldest first */
    List<HistoryEntry> history(String council, String subject);
}
