package ua.zvit.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a transaction has read once, so that the many rules of one step do not ask the database the same again and again.
 * It lives exactly as long as the transaction, so nobody ever sees what another transaction has read; whoever writes what
 * was remembered forgets it. Without a transaction nothing is remembered.
 */
@ApplicationScoped
public class TransactionMemory {
    private static final Object KEY = TransactionMemory.class;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /**
     * @param subject what is read, such as the name of the query
     * @param values by which it is read
     */
    public <T> T once(String subject, List<?> values, Supplier<T> read) {
        if (transactions.getTransactionKey() == null) {
            return read.get();
        }
        Question question = new Question(subject, values);
        Map<Question, Object> known = known();
        Object answer = known.get(question);
        if (answer == null) {
            answer = read.get();
            known.put(question, answer);
        }
        @SuppressWarnings("unchecked")
        T told = (T) answer;
        return told;
    }

    /** Like {@link #once}, for what may not be there: only what is there is remembered. */
    public <T> Optional<T> found(String subject, List<?> values, Supplier<Optional<T>> read) {
        Optional<T> found = once(subject, values, read);
        if (found.isEmpty()) {
            forget(subject);
        }
        return found;
    }

    /** @return whether it was found before in this transaction */
    public boolean knows(String subject, List<?> values) {
        return transactions.getTransactionKey() != null && known().containsKey(new Question(subject, values));
    }

    /** What was read has become this; where it was not read, it will be. */
    public <T> void follow(String subject, List<?> values, UnaryOperator<T> change) {
        if (knows(subject, values)) {
            remember(subject, values, change.apply(once(subject, values, () -> null)));
        }
    }

    /** Something that another question has told as well. */
    public void remember(String subject, List<?> values, Object answer) {
        if (transactions.getTransactionKey() != null) {
            known().put(new Question(subject, values), answer);
        }
    }

    /** What stood under that name is about to change. */
    public void forget(String subject) {
        if (transactions.getTransactionKey() != null) {
            known().keySet().removeIf(question -> question.subject().equals(subject));
        }
    }

    private Map<Question, Object> known() {
        @SuppressWarnings("unchecked")
        Map<Question, Object> known = (Map<Question, Object>) transactions.getResource(KEY);
        if (known == null) {
            known = new HashMap<>();
            transactions.putResource(KEY, known);
        }
        return known;
    }

    private record Question(String subject, List<?> values) {}
}
