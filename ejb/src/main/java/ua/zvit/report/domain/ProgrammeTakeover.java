package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;

/**
 * Brings the entries of a report that is under way in line with an amended programme. What was written stays, also of a
 * measure that was dropped; an entry without a word of it goes. A new measure is its department's to write; on the
 * desk of whoever approves it is handed in empty, for them to return. One for one amendment.
 */
final class ProgrammeTakeover {
    private final Report report;
    private final List<Entry> entries;
    private final Map<Long, Entry> known = new HashMap<>();
    private final Set<Long> placed = new HashSet<>();
    private final List<Entry> fresh = new ArrayList<>();
    private int place;

    ProgrammeTakeover(Report report, List<Entry> entries) {
        this.report = report;
        this.entries = entries;
        entries.forEach(entry -> known.put(entry.measureId(), entry));
    }

    /** @return numbers of the dropped measures that stay because something was written of them */
    List<String> of(ProgrammeOutline programme, Set<Long> added, Set<Long> dropped, String author) {
        programme.sections().forEach(section -> section.measures().forEach(measure -> {
            Entry entry = known.get(measure.id());
            if (entry != null) {
                placed.add(measure.id());
                entry.follow(place++, section, measure);
            } else if (added.contains(measure.id())) {
                fresh.add(fresh(section, measure, author));
            }
        }));
        entries.removeIf(entry -> dropped.contains(entry.measureId()) && UntouchedEntry.is(entry));
        List<Entry> kept = entries.stream()
                .filter(entry -> !placed.contains(entry.measureId()))
                .toList();
        kept.forEach(entry -> entry.keepAt(place++));
        entries.addAll(fresh);
        takeVisasBack();
        return kept.stream()
                .filter(entry -> dropped.contains(entry.measureId()))
                .map(Entry::number)
                .toList();
    }

    /** Who has something to write again has not agreed to it yet. */
    private void takeVisasBack() {
        report.visas().stream()
                .filter(visa -> report.isOpenForWriting()
                        && !report.writableOf(visa.departmentId()).isEmpty())
                .forEach(Visa::makeVoid);
    }

    private Entry fresh(SectionOutline section, MeasureOutline measure, String author) {
        Entry entry = new Entry(report, place++, section, measure, author);
        if (!report.isOpenForWriting()) {
            entry.submit();
        }
        return entry;
    }
}
