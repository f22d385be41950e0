package ua.zvit.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took: from the request to the last byte of the answer, on the side of who asks. */
final class Timings implements Observer {
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();

    @Override
    public <T> T see(String what, Callable<T> deed) throws Exception {
        long start = System.nanoTime();
        T answer = deed.call();
        nanos.computeIfAbsent(what, name -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
        return answer;
    }

    int count() {
        return nanos.values().stream().mapToInt(Queue::size).sum();
    }

    int count(String what) {
        return sorted(what).size();
    }

    /** @param share of the things that took at most this long, such as 0.95 (nearest rank) */
    long millis(String what, double share) {
        List<Long> all = sorted(what);
        int rank = Math.max(1, (int) Math.ceil(share * all.size()));
        return Duration.ofNanos(all.get(rank - 1)).toMillis();
    }

    /** @param what a name, or the beginning of several names up to their colon */
    private List<Long> sorted(String what) {
        return nanos.entrySet().stream()
                .filter(kind -> kind.getKey().equals(what) || kind.getKey().startsWith(what + ":"))
                .flatMap(kind -> kind.getValue().stream())
                .sorted()
                .toList();
    }
}
