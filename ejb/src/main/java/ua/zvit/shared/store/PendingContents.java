package ua.zvit.shared.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import ua.zvit.shared.store.DirectoryStore.Staged;

/**
 * Contents of the running transaction on their way into a directory. A directory knows nothing of transactions: each
 * content is written and forced to the disk at once, so that a full disk shows in the step, and gets its name only when
 * the transaction is about to be committed. A step that fails leaves no file. When a server stops in between, a file
 * may stay that no package names, never a row without its file; the verification of the archive tells of it.
 */
@ApplicationScoped
public class PendingContents {
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Keeps the content in that directory, with the running transaction where there is one. */
    public void put(DirectoryStore store, String sha256, byte[] content) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            store.put(sha256, content);
            return;
        }
        Waiting waiting = (Waiting) transactions.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting();
            transactions.putResource(Waiting.class, waiting);
            transactions.registerInterposedSynchronization(waiting);
        }
        waiting.add(store, sha256, content);
    }

    /** What one transaction has put, each under the place that it is to have. */
    private static final class Waiting implements Synchronization {
        private final Map<Path, Put> contents = new HashMap<>();

        void add(DirectoryStore store, String sha256, byte[] content) {
            Path place = store.path(sha256);
            if (!Files.exists(place)) {
                contents.computeIfAbsent(place, missing -> new Put(store, store.stage(sha256, content)));
            }
        }

        @Override
        public void beforeCompletion() {
            contents.values().forEach(put -> put.store().publish(put.staged()));
        }

        @Override
        public void afterCompletion(int status) {
            contents.values().forEach(put -> put.store().discard(put.staged()));
        }

        private record Put(DirectoryStore store, Staged staged) {}
    }
}
