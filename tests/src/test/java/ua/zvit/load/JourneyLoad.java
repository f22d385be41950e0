package ua.zvit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The benchmark of the main journey: one journey alone over the API, statements per page with few and with many reports,
 * then twenty users at once with a full archive, first at the pace of hurried people, then with no pause at all.
 * Run by {@code ./zvit bench}; the figures stand in {@code tests/target/load.md}.
 */
public final class JourneyLoad {
    private static final int USERS = 20;
    private static final int FEW = 20;
    private static final int MANY = Integer.getInteger("zvit.load.archived", 2_000);
    private static final int ROUNDS = Integer.getInteger("zvit.load.rounds", 3);
    private static final int PAUSE_MILLIS = 1_000;
    private static final int WARM_JOURNEYS = 5;

    private final Figures figures = new Figures();
    private final ExecutorService threads = Executors.newFixedThreadPool(USERS);

    private JourneyLoad() {}

    public static void main(String[] args) throws Exception {
        JourneyLoad load = new JourneyLoad();
        try {
            load.measure();
        } finally {
            load.threads.shutdownNow();
        }
    }

    private void measure() throws Exception {
        figures.machine("At the start");
        Archive archive = new Archive(journeys());
        List<Office> offices = offices();
        Office single = offices.get(0);
        single.lead(Observer.NOBODY, 0);
        archive.fillUpTo(FEW);
        Map<String, Integer> few = statements(single);
        archive.fillUpTo(MANY);
        all(offices, Observer.NOBODY, 0, 1);
        figures.statements(FEW + " reports", few, MANY + " reports", statements(single));
        timings(List.of(single), 0, "no pause");
        timings(offices, PAUSE_MILLIS, "about a second between two clicks");
        timings(offices, 0, "no pause");
        figures.machine("At the end");
        figures.write();
    }

    /** @return id of an archived report */
    private int journeys() throws Exception {
        Timings timings = new Timings();
        ApiJourney.TRAVELLERS.forEach(ApiJourney::knock);
        int report = timings.see("cold", () -> ApiJourney.travel(Draft.file()));
        for (int i = 0; i < WARM_JOURNEYS; i++) {
            timings.see("warm", () -> ApiJourney.travel(Draft.file()));
        }
        figures.say(
                "One journey over the API, %s, from import to the archived PDF: the first %d ms, then median %d ms.",
                Draft.isReal() ? "the shared real report" : "a report of our own",
                timings.millis("cold", 1),
                timings.millis("warm", 0.5));
        return report;
    }

    private static Map<String, Integer> statements(Office office) throws Exception {
        try (StatementCounts counts = new StatementCounts()) {
            office.lead(counts, 0);
            office.lead(counts, 0);
            return counts.counts();
        }
    }

    private void timings(List<Office> offices, int pauseMillis, String pace) throws Exception {
        Timings timings = new Timings();
        long start = System.nanoTime();
        all(offices, timings, pauseMillis, ROUNDS);
        figures.timings(offices.size() + " users at once, " + MANY + " archived reports, " + pace, timings);
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.say("%.0f s, %.1f pages and steps a second.", seconds, timings.count() / seconds);
        figures.machine("After that");
    }

    /** One after another: the realm refuses a person who logs in twice in the same moment as an attack. */
    private static List<Office> offices() throws Exception {
        List<Office> offices = new ArrayList<>();
        for (int number = 0; number < USERS; number++) {
            offices.add(Office.opened(number));
        }
        return offices;
    }

    /** Each begins a pause after the one before, so that not all are at the same step all the time. */
    private void all(List<Office> offices, Observer observer, int pauseMillis, int rounds) throws Exception {
        List<Callable<Void>> deeds = new ArrayList<>();
        for (Office office : offices) {
            int before = deeds.size();
            deeds.add(() -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos((long) before * pauseMillis));
                for (int round = 0; round < rounds; round++) {
                    office.lead(observer, pauseMillis);
                }
                return null;
            });
        }
        for (Future<Void> deed : threads.invokeAll(deeds)) {
            deed.get();
        }
    }
}
