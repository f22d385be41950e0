package ua.zvit.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.zvit.check.spelling.Language;

/**
 * The checker with the language module, and one without it for who can't wait until it is loaded. Loading takes seconds
 * and much memory, so it begins with the first page that asks, in the background, once for the whole server.
 */
@ApplicationScoped
class CheckerAtHand {
    private static final Logger LOG = System.getLogger(CheckerAtHand.class.getName());

    private final AtomicBoolean loading = new AtomicBoolean();
    private Checker whole;
    private Checker withoutLanguage;
    private Language language;

    @Resource
    ManagedExecutorService executor;

    protected CheckerAtHand() {}

    @Inject
    CheckerAtHand(Checker whole, Language language) {
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
        if (!language.isReady() && loading.compareAndSet(false, true)) {
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
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The language module was not loaded", failed);
        } finally {
            loading.set(false);
        }
    }
}
