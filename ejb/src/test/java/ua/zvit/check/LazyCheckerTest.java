package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageReading;

class LazyCheckerTest {
    private int asked;

    @Test
    void loadsWithTheFirstQuestion() {
        LazyChecker checkers = checkers(new Slow(false), Runnable::run);
        assertThat(checkers.isWhole()).isTrue();
        assertThat(checkers.isWhole()).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void restsAfterALoadThatFailed() {
        LazyChecker checkers = checkers(new Slow(true), Runnable::run);
        assertThat(checkers.isWhole()).isFalse();
        assertThat(checkers.isWhole()).isFalse();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksAgainWhereNoThreadWasFree() {
        LazyChecker checkers = checkers(new Slow(false), work -> {
            if (asked++ == 0) {
                throw new RejectedExecutionException("busy");
            }
            work.run();
        });
        assertThat(checkers.isWhole()).isFalse();
        assertThat(checkers.isWhole()).isTrue();
    }

    private static LazyChecker checkers(Language language, Executor executor) {
        LazyChecker checkers = new LazyChecker(new Checker(List.of()), language);
        checkers.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                LazyCheckerTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    executor.execute((Runnable) arguments[0]);
                    return null;
                });
        return checkers;
    }

    /** A language that has to be loaded, and perhaps can't. */
    private final class Slow implements Language {
        private final boolean broken;
        private boolean ready;

        private Slow(boolean broken) {
            this.broken = broken;
        }

        @Override
        public LanguageReading read(String paragraph, Duration most) {
            return LanguageReading.NOTHING;
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void prepare() {
            asked++;
            if (broken) {
                throw new OutOfMemoryError("no room");
            }
            ready = true;
        }
    }
}
