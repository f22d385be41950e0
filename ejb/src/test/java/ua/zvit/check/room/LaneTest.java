package ua.zvit.check.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

@Timeout(60)
class LaneTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void letGo() {
        gate.countDown();
        callers.shutdownNow();
    }

    @Test
    void doesEqualWorkOnceHoweverManyAsk() throws Exception {
        Lane lane = lane(2, 60, LONG);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int caller = 0; caller < 60; caller++) {
            answers.add(ask(() -> lane.once("one report", this::slow)));
        }
        while (lane.waiting() < 60) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        gate.countDown();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isOne();
        }
        assertThat(done.get()).isOne();
    }

    @Test
    void refusesWhoFindsTooManyWaiting() throws Exception {
        Lane lane = lane(1, 1, LONG);
        Future<Integer> first = ask(() -> lane.once("first", this::slow));
        assertThat(begun.await(50, TimeUnit.SECONDS)).isTrue();
        ZvitException refused = catchThrowableOfType(ZvitException.class, () -> lane.once("second", this::slow));
        assertThat(refused.code()).isEqualTo("CHECK-BUSY");
        assertThat(refused.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
        gate.countDown();
        assertThat(first.get()).isOne();
        assertThat(lane.once("second", this::slow)).isEqualTo(2);
    }

    @Test
    void letsNobodyWaitForLongAndGoesOn() throws Exception {
        Lane lane = lane(1, 4, Duration.ofMillis(50));
        assertThatThrownBy(() -> lane.once("late", this::slow)).hasMessage("CHECK-BUSY");
        gate.countDown();
        while (done.get() == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(done.get()).isOne();
    }

    @Test
    void passesRefusalsOnAndForgetsThem() {
        Lane lane = lane(1, 4, LONG);
        ZvitException refusal = new ZvitException(ErrorCode.REPORT_UNKNOWN);
        assertThatThrownBy(() -> lane.once("key", () -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        gate.countDown();
        assertThat(lane.once("key", this::slow)).isOne();
    }

    private int slow() {
        begun.countDown();
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return done.incrementAndGet();
    }

    private <T> Future<T> ask(Callable<T> question) {
        return callers.submit(question);
    }

    private static Lane lane(int threads, int most, Duration patience) {
        return new Lane(Thread::new, threads, most, patience);
    }
}
