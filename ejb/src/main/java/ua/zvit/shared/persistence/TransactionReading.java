package ua.zvit.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import ua.zvit.shared.OneReading;

/** A reading is a transaction: see {@link TransactionMemory}. */
@ApplicationScoped
public class TransactionReading implements OneReading {
    private UserTransaction transaction;

    @PersistenceContext(unitName = "zvit")
    EntityManager entities;

    protected TransactionReading() {}

    @Inject
    public TransactionReading(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
        // what is read is not held against what was read before each further question
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public void renew() {
        try {
            if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                transaction.rollback();
                begin();
            }
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void end() {
        try {
            switch (transaction.getStatus()) {
                case Status.STATUS_NO_TRANSACTION -> {}
                case Status.STATUS_ACTIVE -> transaction.commit();
                default -> transaction.rollback();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
