package ua.zvit.archive.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import ua.zvit.archive.store.DirectoryStore;
import ua.zvit.archive.store.DirectoryStore.Staged;

/**
 * Contents of the running transaction on their way into a directory. A directory knows nothing of transactions: each
 * content is written and forced to the disk at once, so that a full disk shows in the step, and gets its name only when
 * the transaction is about to be committed. A step that fails leaves no file. When a server stops in between, a file
 * may stay that no package names, never a package without its file; the verification tells of it.
 */
@ApplicationScoped
public class PendingContents {
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    void put(DirectoryStore store, String sha256, byte[] content) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            store.put(sha256, content);
            return;
        }
        Waiting waiting = (Waiting) transactions.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(store);
            transactions.putResource(Waiting.class, waiting);
            transactions.registerInterposedSynchronization(waiting);
        }
        waiting.add(sha256, content);
    }

    /** What one transaction has put. */
    private static final class Waiting implements Synchronization {
        private final DirectoryStore store;
        private final Map<String, Staged> contents = new HashMap<>();

        Waiting(DirectoryStore store) {
            this.store = store;
        }

        void add(String sha256, byte[] content) {
            if (!Files.exists(store.path(sha256))) {
                contents.computeIfAbsent(sha256, hash -> store.stage(hash, content));
            }
        }

        @Override
        public void beforeCompletion() {
            contents.values().forEach(store::publish);
        }

        @Override
        public void afterCompletion(int status) {
            contents.values().forEach(store::discard);
        }
    }
}
