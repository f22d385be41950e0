package ua.zvit.shared.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does one thing in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OwnTransaction {
    void run(Runnable work) {
        work.run();
    }

    <T> T call(Supplier<T> question) {
        return question.get();
    }
}
