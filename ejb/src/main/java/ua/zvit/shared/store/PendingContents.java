package ua.zvit.shared.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Contents of the running transaction on their way into a store that knows nothing of transactions. Each is prepared at
 * once, so that a full disk or a store that is away shows in the step, and gets its name only when the transaction is
 * about to be committed. A step that fails leaves no content. When a server stops in between, a content may stay that
 * nothing names, never a row without its content; the verification of the archive tells of it.
 */
@ApplicationScoped
public class PendingContents {
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Keeps the content in that store, with the running transaction where there is one. */
    public void put(OuterStore store, String sha256, byte[] content) {
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
        private final Map<String, Optional<OuterStore.Staged>> contents = new HashMap<>();

        void add(OuterStore store, String sha256, byte[] content) {
            contents.computeIfAbsent(store.place() + " " + sha256, place -> store.prepare(sha256, content));
        }

        @Override
        public void beforeCompletion() {
            contents.values().forEach(staged -> staged.ifPresent(OuterStore.Staged::publish));
        }

        @Override
        public void afterCompletion(int status) {
            contents.values().forEach(staged -> staged.ifPresent(OuterStore.Staged::discard));
        }
    }
}
