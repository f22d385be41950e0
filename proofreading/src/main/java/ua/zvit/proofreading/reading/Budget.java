package ua.zvit.proofreading.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The time that one check may take, whatever somebody has typed. It counts what the checking thread itself computes, so
 * that a busy machine leaves no text unfinished. Whoever works on a text asks by the way whether there is time left; a text
 * that has used up its share is left behind, the others are read on. What was left behind is told, never passed over in
 * silence. Belongs to one check, and so to one thread.
 */
public final class Budget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CALLS_BETWEEN_LOOKS = 64;

    /** What one text may take of the rules, and again of the language module. */
    private static final Duration TEXT = Duration.ofSeconds(2);

    private final long text;
    private final long end;
    private final List<FieldText> unfinished = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private FieldText current;
    private long since;
    private int calls;

    private Budget(Duration whole, Duration text) {
        this.text = text.toNanos();
        this.since = now();
        this.end = since + whole.toNanos();
    }

    public static Budget ofReport() {
        return new Budget(Duration.ofSeconds(20), TEXT);
    }

    /** For somebody who is typing and waits for the answer. */
    public static Budget ofEntry() {
        return new Budget(Duration.ofSeconds(4), TEXT);
    }

    public static Budget unlimited() {
        return new Budget(Duration.ofDays(1), Duration.ofDays(1));
    }

    /**
     * A rule works on that text.
     *
     * @throws TextUnfinished when the text has had its time, or the check
     */
    void at(FieldText field) {
        if (field != current || ++calls % CALLS_BETWEEN_LOOKS == 0) {
            look();
            current = field;
        }
    }

    private void look() {
        long now = now();
        FieldText worked = current;
        if (worked != null && worked.spend(now - since) > text) {
            since = now;
            close(worked);
            throw new TextUnfinished();
        }
        since = now;
        if (isOver()) {
            leave(worked);
            throw new TextUnfinished();
        }
    }

    private void close(FieldText field) {
        leave(field);
        closed.add(field.measure());
        current = null;
    }

    private void leave(FieldText field) {
        if (field != null && !unfinished.contains(field)) {
            unfinished.add(field);
        }
    }

    /** No rule is begun any more: what has taken most is to blame, and told. */
    public void end(List<FieldText> fields) {
        if (unfinished.isEmpty()) {
            fields.stream().max(Comparator.comparingLong(FieldText::taken)).ifPresent(this::leave);
        }
    }

    /** @return true when nothing more is to be begun */
    public boolean isOver() {
        return now() >= end;
    }

    /** @return what the language module may still take for that text */
    public Duration forLanguage(FieldText field) {
        return Duration.ofNanos(Math.max(0, Math.min(text - field.spokenFor(), end - now())));
    }

    /** The language module has taken so long; that is not held against the rules. */
    public void language(FieldText field, Duration taken, boolean finished) {
        field.speak(taken.toNanos());
        since = now();
        if (!finished) {
            leave(field);
        }
    }

    /** @return whether rules have left that measure behind, so that what others say of it would be said of half a text */
    public boolean isLeftBehind(String measure) {
        return closed.contains(measure);
    }

    /** @return texts that were not looked at to their end */
    public List<FieldText> unfinished() {
        return List.copyOf(unfinished);
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
