package ua.zvit.audit.domain;

import java.util.List;
import ua.zvit.audit.HistoryEntry;

/** Where audit entries are kept. */
public interface AuditRepository {
    void add(AuditEntry entry);

    /** @return the steps of one subject of one council, oldest first */
    List<HistoryEntry> history(String council, String subject);
}
