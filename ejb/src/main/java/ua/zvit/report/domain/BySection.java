package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.report.values.ReportSection;

/**
 * The entries of a section in their order.
 *
 * @param divided true when its parts follow
 * @param entries none where the section has no measure
 */
public record BySection(ReportSection section, boolean divided, List<Entry> entries) {

    /** @return all sections in order; behind them those that only entries know, since the programme has dropped them */
    static List<BySection> of(List<ReportSection> sections, List<Entry> entries) {
        Map<String, List<Entry>> left = entries.stream()
                .collect(Collectors.groupingBy(Entry::sectionNumber, LinkedHashMap::new, Collectors.toList()));
        List<BySection> all = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            ReportSection section = sections.get(index);
            List<Entry> own = left.getOrDefault(section.number(), List.of());
            left.remove(section.number());
            all.add(new BySection(section, isDivided(sections, index), List.copyOf(own)));
        }
        left.values().forEach(own -> all.add(new BySection(known(own.get(0)), false, List.copyOf(own))));
        return all;
    }

    private static boolean isDivided(List<ReportSection> sections, int index) {
        return sections.get(index).level() == 1
                && index + 1 < sections.size()
                && sections.get(index + 1).level() == 2;
    }

    private static ReportSection known(Entry entry) {
        return new ReportSection(entry.sectionNumber(), entry.sectionNumber(), 1, entry.sectionTitle());
    }
}
