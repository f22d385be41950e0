package ua.zvit.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ua.zvit.operation.SystemQueries;
import ua.zvit.operation.values.SystemLevel;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.operation.values.SystemSubject;
import ua.zvit.web.shared.rest.HealthBoard;

/** The lines of the whole installation, with those that this server finds out by asking around. */
@ApplicationScoped
public class SystemLines {
    private SystemQueries system;
    private HealthBoard health;

    protected SystemLines() {}

    @Inject
    public SystemLines(SystemQueries system, HealthBoard health) {
        this.system = system;
        this.health = health;
    }

    /** @return what needs a hand most first, and else in the order of the subjects */
    public List<SystemLine> all() {
        List<SystemLine> lines = new ArrayList<>(system.lines(Instant.now()));
        Map<String, Boolean> checks = health.look().checks();
        lines.add(line(
                SystemSubject.IDENTITY, checks.getOrDefault("identityProvider", true), "identity", "identity-away"));
        lines.add(line(SystemSubject.DISK, checks.getOrDefault("disk", true), "disk", "disk-away"));
        if (!checks.getOrDefault("stores", true)) {
            lines.add(SystemLine.of(SystemSubject.DISK, SystemLevel.BAD, "stores-away"));
        }
        lines.sort(Comparator.comparing(SystemLine::level).reversed().thenComparing(SystemLine::subject));
        return lines;
    }

    private static SystemLine line(SystemSubject subject, boolean healthy, String good, String bad) {
        return healthy ? SystemLine.of(subject, SystemLevel.GOOD, good) : SystemLine.of(subject, SystemLevel.BAD, bad);
    }
}
