package ua.zvit.check.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.mention.LinkAddress;
import ua.zvit.proofreading.mention.LinkReader;
import ua.zvit.proofreading.text.NarrativeText;

/** Links met while reports were checked, until the background job takes them. Bounded: what does not fit comes again. */
@ApplicationScoped
public class LinkQueue {
    private static final int MOST = 5_000;

    private final Map<Long, Set<String>> waiting = new HashMap<>();

    /** Notes the links of a report; costs no more than reading them. */
    public void offer(long councilId, CheckedReport report) {
        Set<String> found = new HashSet<>();
        report.measures().forEach(measure -> {
            NarrativeText text = NarrativeText.ofHtml(measure.narrative());
            LinkReader.in(text.text())
                    .forEach(link -> LinkAddress.of(link.span().of(text.text())).ifPresent(found::add));
        });
        synchronized (waiting) {
            Set<String> known = waiting.computeIfAbsent(councilId, id -> new HashSet<>());
            found.stream().limit(Math.max(0, MOST - known.size())).forEach(known::add);
        }
    }

    /** @return what was noted since the last time, by council */
    Map<Long, Set<String>> take() {
        synchronized (waiting) {
            Map<Long, Set<String>> taken = Map.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }
}
