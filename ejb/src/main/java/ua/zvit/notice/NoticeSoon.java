package ua.zvit.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.zvit.shared.Roles;

/**
 * People hear of a step within seconds: after it was committed the work of {@link NoticeMinute} is done soon, once for all steps
 * of those seconds. Nobody waits for it, and where it fails, the minute does it.
 */
@Singleton
@RunAs(Roles.ADMIN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeSoon {
    private static final long PAUSE = 1_500;

    private final AtomicBoolean waiting = new AtomicBoolean();

    @Inject
    NoticeMinute minute;

    /** @return whether {@link #work} is to be asked for; false when it waits already */
    @PermitAll
    public boolean begin() {
        return waiting.compareAndSet(false, true);
    }

    /** Makes notices of the steps that were taken meanwhile. */
    @Asynchronous
    @PermitAll
    public void work() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.set(false);
        }
        minute.work();
    }
}
