package ua.zvit.proofreading.rule.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.LinkMention;
import ua.zvit.proofreading.mention.LinkReader;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.text.EditDistance;
import ua.zvit.proofreading.text.NarrativeText.Anchor;

/**
 * A host that differs by one or two letters from a host the council knows or from another, more frequent or earlier one
 * in the report; and an address whose mark-up leads to another host than its text says.
 */
public class HostRule implements Rule {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_PART = 5;
    private static final Set<String> WELL_KNOWN = Set.of(
            "facebook.com", "instagram.com", "youtube.com", "linkedin.com", "prozorro.gov.ua", "zakon.rada.gov.ua");
    private static final int MOST_HOSTS = 200;
    private static final int MOST_EDITS = 2;

    @Override
    public String id() {
        return "link.host";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FieldText field : report.fields()) {
            field.links().stream()
                    .filter(link -> counts.size() < MOST_HOSTS)
                    .forEach(link -> counts.merge(link.host(), 1, Integer::sum));
        }
        for (FieldText field : report.fields()) {
            for (LinkMention link : field.links()) {
                better(link.host(), counts, report.settings().hosts()).ifPresent(host -> {
                    String written = link.span().of(field.text());
                    String fix = written.replace(link.host(), host);
                    findings.report(field.place(link.span()).fixedBy(fix), link.host(), host);
                });
            }
            anchors(field, findings);
        }
    }

    private static Optional<String> better(String host, Map<String, Integer> counts, Set<String> known) {
        if (known.contains(host) || WELL_KNOWN.contains(host) || host.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>(known);
        others.addAll(WELL_KNOWN);
        others.removeIf(other -> !isLike(other, host));
        List<String> order = new ArrayList<>(counts.keySet());
        int count = counts.getOrDefault(host, 0);
        for (String other : order) {
            if (!isLike(other, host)) {
                continue;
            }
            boolean earlier = order.indexOf(other) < order.indexOf(host);
            int support = Long.compare(support(other, order), support(host, order));
            boolean better = support > 0 || support == 0 && earlier;
            if (counts.get(other) > count || counts.get(other) == count && better) {
                others.add(other);
            }
        }
        return others.stream().sorted().findFirst();
    }

    /** Near enough to be the same host mistyped; asked first, because few hosts of a report are like one another. */
    private static boolean isLike(String other, String host) {
        return !other.equals(host)
                && EditDistance.within(other, host, host.length() < 10 ? 1 : MOST_EDITS)
                && !numbered(other, host);
    }

    /** How many hosts of the report share a part with this one: «rada-brid.gov.ua» speaks for «osvita-brid.gov.ua». */
    private static long support(String host, List<String> all) {
        Set<String> parts = parts(host);
        return all.stream()
                .filter(other -> !other.equals(host) && parts(other).stream().anyMatch(parts::contains))
                .count();
    }

    private static Set<String> parts(String host) {
        Set<String> parts = new HashSet<>(List.of(host.split("[.-]")));
        parts.removeIf(part -> part.length() < SHORTEST_PART);
        return parts;
    }

    /** «school1.example.ua» and «school2.example.ua» are two schools. */
    private static boolean numbered(String one, String other) {
        return one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
    }

    private static void anchors(FieldText field, Findings findings) {
        for (LinkMention link : field.links()) {
            for (Anchor anchor : field.anchors()) {
                String target = host(anchor.target());
                if (anchor.span().overlaps(link.span()) && !target.isEmpty() && !target.equals(link.host())) {
                    findings.reportAs("target", List.of(field.place(link.span())), link.host(), target);
                }
            }
        }
    }

    private static String host(String target) {
        return LinkReader.in(target).stream().findFirst().map(LinkMention::host).orElse("");
    }
}
