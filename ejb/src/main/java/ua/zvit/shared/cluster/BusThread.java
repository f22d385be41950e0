package ua.zvit.shared.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import ua.zvit.shared.outage.OutageLog;

/**
 * Listens as long as the server runs. When the connection is lost it comes again, after one second, then two, at last every
 * half a minute; whoever listens is then told that something may have been missed.
 */
final class BusThread implements Runnable {
    private static final Logger LOG = System.getLogger(BusThread.class.getName());
    private static final int LISTENING = 1_000;
    private static final int PROBE_EVERY = 10;
    private static final int LONGEST_PAUSE = 30;

    private final DataSource database;
    private final String channel;
    private final List<BusListener> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    BusThread(DataSource database, String channel) {
        this.database = database;
        this.channel = channel;
    }

    void add(BusListener listener) {
        listeners.add(listener);
    }

    void end() {
        ended.countDown();
    }

    @Override
    public void run() {
        int pause = 1;
        boolean lost = false;
        while (ended.getCount() > 0) {
            try (BusConnection connection = new BusConnection(database, channel)) {
                pause = 1;
                if (lost) {
                    listeners.forEach(this::missed);
                }
                lost = true;
                listen(connection);
            } catch (SQLException | RuntimeException gone) {
                lost = true;
                if (!OutageLog.seen(gone)) {
                    LOG.log(Level.WARNING, "Nothing is heard of other servers for a while", gone);
                }
            }
            pause = rest(pause);
        }
    }

    private void listen(BusConnection connection) throws SQLException {
        int silent = 0;
        while (ended.getCount() > 0) {
            List<String> said = connection.await(LISTENING);
            said.forEach(this::tell);
            silent = said.isEmpty() ? silent + 1 : 0;
            if (silent == PROBE_EVERY) {
                connection.probe();
                silent = 0;
            }
        }
    }

    private int rest(int seconds) {
        try {
            if (ended.await(seconds, TimeUnit.SECONDS)) {
                return seconds;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            end();
        }
        return Math.min(LONGEST_PAUSE, seconds * 2);
    }

    private void tell(String said) {
        int space = said.indexOf(' ');
        String topic = space < 0 ? said : said.substring(0, space);
        String about = space < 0 ? "" : said.substring(space + 1);
        listeners.forEach(listener -> {
            try {
                listener.heard(topic, about);
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "What was said of " + topic + " was not understood", failed);
            }
        });
    }

    private void missed(BusListener listener) {
        try {
            listener.missed();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A listener of the bus failed", failed);
        }
    }
}
