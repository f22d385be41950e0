package ua.zvit.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;

/**
 * The checker with the language module, and one without it for who can't wait until it is loaded. Loading takes seconds
 * and much memory, so it begins with the first page that asks, in the background, once for the whole server.
 */
@ApplicationScoped
class LazyChecker {
    private static final Logger LOG = System.getLogger(LazyChecker.class.getName());

    /** A load that failed, for lack of memory above all, is not tried again with every question of every page. */
    private static final Duration REST = Duration.ofMinutes(5);

    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile Instant rested = Instant.MIN;
    private Checker whole;
    private Checker withoutLanguage;
    private Language language;

    @Resource
    ManagedExecutorService executor;

    protected LazyChecker() {}

    @Inject
    LazyChecker(Checker whole, Language language) {
        this.whole = whole;
        this.withoutLanguage = new Checker(BuiltInRules.with(Language.NONE));
        this.language = language;
    }

    /** Every rule; waits for the language module where it is not loaded. */
    Checker whole() {
        return whole;
    }

    /** The rules' own lists alone, without waiting for anything. */
    Checker withoutLanguage() {
        return withoutLanguage;
    }

    /** @return false while the language module is being loaded, which begins by asking */
    boolean isWhole() {
        if (!language.isReady() && Instant.now().isAfter(rested) && loading.compareAndSet(false, true)) {
            begin();
        }
        return language.isReady();
    }

    /** A server that has no thread to spare is asked again with the next page. */
    private void begin() {
        try {
            executor.execute(this::load);
        } catch (RejectedExecutionException busy) {
            loading.set(false);
            LOG.log(Level.WARNING, "The language module waits for a free thread", busy);
        }
    }

    private void load() {
        try {
            language.prepare();
        } catch (RuntimeException | OutOfMemoryError failed) {
            rested = Instant.now().plus(REST);
            LOG.log(Level.WARNING, "The language module was not loaded; tried again in " + REST, failed);
        } finally {
            loading.set(false);
        }
    }
}
