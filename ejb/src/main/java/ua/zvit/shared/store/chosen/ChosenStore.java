package ua.zvit.shared.store.chosen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.PendingContents;

/**
 * The store that the installation has chosen. What was kept in the database or in a former store before is still found
 * there: the first that gives the content as it was put counts, and one that is away only when none else has it.
 */
final class ChosenStore implements ContentStore {
    private final Optional<OuterStore> chosen;
    private final Optional<OuterStore> former;
    private final ContentStore database;
    private final PendingContents pending;

    ChosenStore(
            Optional<OuterStore> chosen, Optional<OuterStore> former, ContentStore database, PendingContents pending) {
        this.chosen = chosen;
        this.former = former;
        this.database = database;
        this.pending = pending;
    }

    @Override
    public void put(String sha256, byte[] content) {
        chosen.ifPresentOrElse(store -> pending.put(store, sha256, content), () -> database.put(sha256, content));
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        Optional<byte[]> damaged = Optional.empty();
        Optional<StoreAway> away = Optional.empty();
        for (ContentStore store : all().toList()) {
            try {
                Optional<byte[]> content = store.get(sha256);
                if (content.filter(given -> Sha256.hex(given).equals(sha256)).isPresent()) {
                    return content;
                }
                damaged = damaged.or(() -> content);
            } catch (StoreAway gone) {
                OutageLog.seen(gone);
                away = away.or(() -> Optional.of(gone));
            }
        }
        if (away.isPresent()) {
            throw away.get();
        }
        return damaged;
    }

    @Override
    public boolean holds(String sha256) {
        return all().anyMatch(store -> store.holds(sha256));
    }

    /** Every store is tried, also after one that is away; a later call removes what is left. */
    @Override
    public void remove(String sha256) {
        List<StoreAway> away = new ArrayList<>();
        all().forEach(store -> {
            try {
                store.remove(sha256);
            } catch (StoreAway gone) {
                away.add(gone);
            }
        });
        if (!away.isEmpty()) {
            throw away.get(0);
        }
    }

    @Override
    public List<String> hashes() {
        return all().flatMap(store -> store.hashes().stream()).distinct().toList();
    }

    @Override
    public void sweep(Instant before) {
        all().forEach(store -> store.sweep(before));
    }

    private Stream<ContentStore> all() {
        return Stream.of(chosen, former, Optional.of(database)).flatMap(Optional::stream);
    }
}
