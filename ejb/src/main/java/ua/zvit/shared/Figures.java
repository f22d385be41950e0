package ua.zvit.shared;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What this server counts and measures of its own work, for whoever watches over it. Labels are codes and never say whom
 * something belongs to; there are few of them.
 */
public final class Figures {
    private static final Map<Name, LongAdder> COUNTS = new ConcurrentHashMap<>();
    private static final Map<Name, Double> MEASURES = new ConcurrentHashMap<>();

    private Figures() {}

    /** @param label stable code; empty where there is none */
    public record Name(String figure, String label) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return (figure + " " + label).compareTo(other.figure + " " + other.label);
        }
    }

    /** Adds one to what has happened since the start. */
    public static void count(String figure, String label) {
        COUNTS.computeIfAbsent(new Name(figure, label), fresh -> new LongAdder())
                .increment();
    }

    /** Says how something stands now. */
    public static void measure(String figure, String label, double value) {
        MEASURES.put(new Name(figure, label), value);
    }

    /** Something is not known now. */
    public static void forget(String figure, String label) {
        MEASURES.remove(new Name(figure, label));
    }

    public static Map<Name, Double> counts() {
        Map<Name, Double> counts = new TreeMap<>();
        COUNTS.forEach((name, count) -> counts.put(name, count.doubleValue()));
        return counts;
    }

    public static Map<Name, Double> measures() {
        return new TreeMap<>(MEASURES);
    }
}
