package ua.zvit.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.zvit.shared.cluster.BusListener;
import ua.zvit.shared.cluster.BusListeners;

/**
 * All open answers of this server, and who has which: tells each what concerns it when a word comes over the bus. An answer ends
 * with its session, when the person has done nothing for as long as a session lasts, and when the person opens more than a few.
 */
@ApplicationScoped
class LiveDesk implements BusListener {
    /** Of one person on one server; one who opens more loses the oldest. */
    static final int MOST_OF_PERSON = 8;

    private static final int MOST = 5_000;
    private static final long BEAT_SECONDS = 15;
    private static final long SESSION = Duration.ofMinutes(60).toNanos();

    private final Map<String, Queue<LiveStream>> streams = new ConcurrentHashMap<>();
    private final Map<String, Long> active = new ConcurrentHashMap<>();
    private ScheduledFuture<?> beating;

    @Resource
    ManagedScheduledExecutorService clock;

    @PostConstruct
    void begin() {
        BusListeners.add(this);
        beating = clock.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        BusListeners.remove(this);
        beating.cancel(false);
        all().forEach(LiveStream::end);
    }

    /** The person does something in that session. */
    void active(String session) {
        active.put(session, System.nanoTime());
    }

    /** @return false when the person has done nothing in that session for too long; one that is not known is new here */
    boolean isActive(String session) {
        return System.nanoTime() - active.computeIfAbsent(session, fresh -> System.nanoTime()) < SESSION;
    }

    /** @return false when this server has as many as it takes */
    boolean hasRoom() {
        return streams.values().stream().mapToInt(Collection::size).sum() < MOST;
    }

    void add(LiveStream stream) {
        Queue<LiveStream> own = streams.computeIfAbsent(stream.person(), fresh -> new ConcurrentLinkedQueue<>());
        own.add(stream);
        while (own.size() > MOST_OF_PERSON) {
            own.remove().rest();
        }
    }

    void remove(LiveStream stream) {
        streams.computeIfPresent(stream.person(), (person, own) -> {
            own.remove(stream);
            return own.isEmpty() ? null : own;
        });
    }

    /** The session is over. */
    void endSession(String session) {
        active.remove(session);
        all().stream().filter(stream -> stream.session().equals(session)).forEach(LiveStream::rest);
    }

    /** @param about council and, after a blank, login name or report */
    @Override
    public void heard(String topic, String about) {
        switch (topic) {
            case "notices" ->
                streams.getOrDefault(about, new ConcurrentLinkedQueue<>()).forEach(stream -> stream.tell(topic));
            case "present" ->
                all().stream()
                        .filter(stream -> !stream.report().isEmpty() && about.equals(stream.report()))
                        .forEach(stream -> stream.tell(topic));
            default -> {}
        }
    }

    @Override
    public void missed() {
        all().forEach(stream -> {
            stream.tell("notices");
            if (!stream.report().isEmpty()) {
                stream.tell("present");
            }
        });
    }

    private void beat() {
        for (LiveStream stream : all()) {
            if (isActive(stream.session())) {
                stream.beat();
            } else {
                stream.rest();
            }
        }
        long now = System.nanoTime();
        active.values().removeIf(last -> now - last > 2 * SESSION);
    }

    private List<LiveStream> all() {
        List<LiveStream> all = new ArrayList<>();
        streams.values().forEach(all::addAll);
        return all;
    }
}
