package ua.zvit.proofreading.spelling;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * LanguageTool's Ukrainian module. Loaded when first used, then kept: as many instances as were ever asked at once (17 MB
 * each beside 100 MB that they share), each used by one at a time, because they are not safe for concurrent use. So nobody
 * waits for another's text.
 *
 * <p>A paragraph is read in pieces that the module gets through quickly whatever they are made of ({@link Pieces}); between
 * them and inside of them the time is looked at. Answers are remembered by piece, so that checking again while somebody
 * types costs only what has changed, and a text that was not finished gets further the next time.
 */
public class LanguageTool implements Language {
    private static final Logger LOG = System.getLogger(LanguageTool.class.getName());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int REMEMBERED = 5_000;
    private static final String SAMPLE = "Міська рада провела зустріч із партнерми.";

    private final Map<String, List<LanguageFault>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<LanguageFault>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Deque<LanguageReader> idle = new ConcurrentLinkedDeque<>();
    private final Object loading = new Object();
    private volatile boolean ready;

    @Override
    public LanguageReading read(String paragraph, Duration most) {
        List<LanguageFault> faults = new ArrayList<>();
        boolean finished = true;
        long taken = 0;
        for (Piece piece : Pieces.of(paragraph)) {
            Optional<List<LanguageFault>> known = remembered(piece.text());
            if (known.isEmpty()) {
                Answer answer = read(piece, most.toNanos() - taken);
                taken += answer.taken();
                known = answer.faults();
            }
            finished &= known.isPresent();
            known.ifPresent(found -> found.forEach(fault -> faults.add(piece.placed(fault))));
        }
        return new LanguageReading(faults, finished, Duration.ofNanos(taken));
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    /** Its rules load their own lists when they first meet a word, so one is asked for. */
    @Override
    public void prepare() {
        giveBack(borrow());
    }

    private record Answer(Optional<List<LanguageFault>> faults, long taken) {}

    /** A piece on which the module itself fails counts as unfinished; the instance is not used again. */
    private Answer read(Piece piece, long most) {
        if (most <= 0) {
            return new Answer(Optional.empty(), 0);
        }
        LanguageReader reader = borrow();
        long began = THREADS.getCurrentThreadCpuTime();
        Optional<List<LanguageFault>> faults = Optional.empty();
        try {
            faults = reader.read(piece.text(), () -> THREADS.getCurrentThreadCpuTime() - began > most);
            faults.ifPresent(found -> remember(piece.text(), found));
            giveBack(reader);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The language module failed on a text: {0}",
                    failed.getClass().getName());
        }
        return new Answer(faults, THREADS.getCurrentThreadCpuTime() - began);
    }

    /** The first instance is loaded by one thread while the others wait for it; further ones are cheap. */
    private LanguageReader borrow() {
        LanguageReader reader = idle.poll();
        if (reader != null) {
            return reader;
        }
        if (ready) {
            return loaded();
        }
        synchronized (loading) {
            reader = ready ? idle.poll() : loaded();
            ready = true;
        }
        return reader == null ? loaded() : reader;
    }

    private static LanguageReader loaded() {
        LanguageReader reader = new LanguageReader();
        reader.read(SAMPLE, () -> false);
        return reader;
    }

    private void giveBack(LanguageReader reader) {
        idle.push(reader);
    }

    private Optional<List<LanguageFault>> remembered(String piece) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(piece));
        }
    }

    private void remember(String piece, List<LanguageFault> faults) {
        synchronized (remembered) {
            remembered.put(piece, faults);
        }
    }
}
