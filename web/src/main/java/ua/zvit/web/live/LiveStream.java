package ua.zvit.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One open answer. Writes when the connection takes something and remembers meanwhile what is still to be said, each word
 * once, so that a slow reader costs a few bytes and nobody's time.
 */
final class LiveStream implements WriteListener, AsyncListener {
    private static final String BEAT = ":\n\n";

    private final String session;
    private final String person;
    private final String report;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<LiveStream> gone;
    private final Set<String> pending = new LinkedHashSet<>();
    private boolean begun;
    private boolean unflushed;
    private boolean last;
    private boolean ended;

    /**
     * @param session id of the person's session
     * @param person council and login name
     * @param report id of the report that the page shows; empty for none
     * @param gone told once when nothing more can be said
     */
    LiveStream(String session, String person, String report, AsyncContext context, Consumer<LiveStream> gone)
            throws IOException {
        this.session = session;
        this.person = person;
        this.report = report;
        this.context = context;
        this.gone = gone;
        this.out = context.getResponse().getOutputStream();
    }

    /** From now on the server says when the connection takes something. */
    void begin() {
        context.addListener(this);
        out.setWriteListener(this);
    }

    String session() {
        return session;
    }

    String person() {
        return person;
    }

    String report() {
        return report;
    }

    /** @param topic that has changed */
    void tell(String topic) {
        say("event: " + topic + "\ndata:\n\n");
    }

    /** Keeps the connection from being taken for dead. */
    void beat() {
        say(BEAT);
    }

    /** The page is not to come again by itself. */
    void rest() {
        synchronized (this) {
            last = true;
        }
        say("event: rest\ndata:\n\n");
    }

    private void say(String words) {
        synchronized (this) {
            if (ended) {
                return;
            }
            pending.add(words);
            if (!begun) {
                return;
            }
        }
        write();
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            begun = true;
        }
        write();
    }

    private void write() {
        boolean over;
        try {
            over = writeWhatFits();
        } catch (IOException | IllegalStateException closed) {
            over = true;
        }
        if (over) {
            end();
        }
    }

    /** @return true when all was said and nothing more will be */
    private synchronized boolean writeWhatFits() throws IOException {
        while (!ended && out.isReady()) {
            if (unflushed) {
                unflushed = false;
                out.flush();
            } else if (pending.isEmpty()) {
                return last;
            } else {
                byte[] words = String.join("", pending).getBytes(StandardCharsets.US_ASCII);
                pending.clear();
                unflushed = true;
                out.write(words);
            }
        }
        return false;
    }

    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        gone.accept(this);
        try {
            context.complete();
        } catch (IllegalStateException over) {
            pending.clear();
        }
    }

    @Override
    public void onError(Throwable closed) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // it is begun once
    }
}
