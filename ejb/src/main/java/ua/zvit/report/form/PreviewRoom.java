package ua.zvit.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Looking at forms while they are made costs a print each time: two at once on a server, one of each person, so that those
 * who print reports do not wait for it.
 */
@ApplicationScoped
class PreviewRoom {
    private static final int SEATS = 2;
    private static final long PATIENCE_SECONDS = 8;

    private final Semaphore seats = new Semaphore(SEATS, true);
    private final Set<Object> inside = ConcurrentHashMap.newKeySet();

    protected PreviewRoom() {}

    /**
     * @param person who looks, equal for the same one
     * @throws ZvitException {@code FORM-PREVIEW-BUSY} when the person looks already, or others take too long
     */
    <T> T look(Object person, Supplier<T> print) {
        if (!inside.add(person)) {
            throw busy();
        }
        try {
            return seated(print);
        } finally {
            inside.remove(person);
        }
    }

    private <T> T seated(Supplier<T> print) {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return print.get();
        } finally {
            seats.release();
        }
    }

    private static ZvitException busy() {
        return new ZvitException(ErrorCode.FORM_PREVIEW_BUSY);
    }
}
