package ua.zvit.report.evidence;

import java.time.Instant;
import java.util.List;
import ua.zvit.shared.store.ContentStore;

/** Where the contents of evidence are kept; only what no row names any more is removed. */
public interface EvidenceStore extends ContentStore {
    /** @return the hash of every content that is kept, in no order */
    List<String> hashes();

    /** Takes away what a server that was stopped has left half written before then. */
    void sweep(Instant before);
}
