package ua.zvit.web.shared.door;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Watches a body come in. It has to come at a least rate, after some seconds of grace, and within a quarter of an hour;
 * else the connection is closed, whether somebody waits for it or not. Once the answer is on its way nobody waits for the
 * rest of a body either: what has arrived is thrown away, and the connection is not used again.
 */
final class BodyWatch extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private static final long GRACE_SECONDS = 15;
    private static final long LEAST_BYTES_A_SECOND = 2048;
    private static final long LONGEST_SECONDS = 900;
    private static final int LOOK_SECONDS = 3;
    private static final long LONGEST_PAUSE_MILLIS = 100;
    private static final long LONGEST_LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HttpServerExchange exchange;
    private final long began = System.nanoTime();
    private volatile long received;
    private volatile boolean ended;
    private volatile boolean givenUp;
    private volatile boolean paused;
    private volatile long answered;

    private BodyWatch(StreamSourceConduit body, HttpServerExchange exchange) {
        super(body);
        this.exchange = exchange;
        lookLater();
    }

    static void over(HttpServerExchange exchange) {
        exchange.addRequestWrapper((factory, watched) -> new BodyWatch(factory.create(), watched));
    }

    /** @return whether a body is late that so many seconds ago began to come */
    static boolean isLate(long seconds, long bytes) {
        return seconds > LONGEST_SECONDS || bytes < (seconds - GRACE_SECONDS) * LEAST_BYTES_A_SECOND;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        assertInTime();
        return (int) counted(super.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        assertInTime();
        return counted(super.read(targets, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        assertInTime();
        return counted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        assertInTime();
        return counted(super.transferTo(count, through, target));
    }

    @Override
    public void awaitReadable() throws IOException {
        awaitReadable(LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void awaitReadable(long time, TimeUnit unit) throws IOException {
        assertInTime();
        boolean lingers = exchange.isResponseStarted();
        long longest = lingers ? LONGEST_PAUSE_MILLIS : TimeUnit.SECONDS.toMillis(LOOK_SECONDS);
        super.awaitReadable(Math.min(unit.toMillis(time), longest), TimeUnit.MILLISECONDS);
        paused = lingers;
    }

    /**
     * A thread waits for the rest of a body that has been answered. It does so for a moment, for a sender in full swing
     * would see a broken connection instead of the answer, but for no pause and not for long.
     */
    private boolean isOfNoUse() {
        if (!exchange.isResponseStarted() || givenUp || exchange.isInIoThread()) {
            return false;
        }
        long now = System.nanoTime();
        if (answered == 0) {
            answered = now;
        }
        return paused || now - answered > LONGEST_LINGER_NANOS;
    }

    private long counted(long read) {
        if (read > 0) {
            received += read;
            paused = false;
        } else if (read < 0) {
            ended = true;
        } else if (isOfNoUse()) {
            givenUp = true;
            exchange.setPersistent(false);
            return -1;
        }
        return read;
    }

    private void assertInTime() throws IOException {
        if (!ended && isLate()) {
            throw new IOException("The body comes too slowly");
        }
    }

    private boolean isLate() {
        return isLate(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), received);
    }

    private void lookLater() {
        exchange.getIoThread().executeAfter(this::look, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        if (ended || exchange.isRequestComplete()) {
            return;
        }
        if (isLate()) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            lookLater();
        }
    }
}
