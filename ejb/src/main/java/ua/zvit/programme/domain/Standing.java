package ua.zvit.programme.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;

/**
 * Brings what is wanted together with what stands: a part that bears no id is the standing one of its number, if nobody
 * else of what is wanted is that one. So a whole document may be written anew without ids and each measure stays itself.
 */
final class Standing {
    private final Map<String, Long> sections = new HashMap<>();
    private final Map<String, Long> measures = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final Set<Long> knownSections = new HashSet<>();

    Standing(ProgrammeDraft standing) {
        standing.sections().forEach(section -> {
            sections.put(section.number(), section.id());
            knownSections.add(section.id());
        });
        standing.measures().forEach(measure -> {
            measures.put(measure.number(), measure.id());
            known.add(measure.id());
        });
    }

    /** @return what is wanted, where each known part bears its id; an id that nobody has is taken away */
    ProgrammeDraft identified(ProgrammeDraft wanted) {
        Set<Long> takenSections = wanted.sections().stream()
                .map(SectionDraft::id)
                .filter(knownSections::contains)
                .collect(Collectors.toSet());
        Set<Long> taken =
                wanted.measures().map(MeasureDraft::id).filter(known::contains).collect(Collectors.toSet());
        return new ProgrammeDraft(
                wanted.title(),
                wanted.leadDepartmentId(),
                wanted.firstYear(),
                wanted.lastYear(),
                wanted.decisionNumber(),
                wanted.decisionDate(),
                wanted.sections().stream()
                        .map(section -> new SectionDraft(
                                knownSections.contains(section.id())
                                        ? section.id()
                                        : free(sections.get(section.number()), takenSections),
                                section.number(),
                                section.label(),
                                section.level(),
                                section.title(),
                                identified(section.measures(), taken)))
                        .toList());
    }

    private List<MeasureDraft> identified(List<MeasureDraft> wanted, Set<Long> taken) {
        return wanted.stream()
                .map(measure -> measure.identified(
                        known.contains(measure.id()) ? measure.id() : free(measures.get(measure.number()), taken)))
                .toList();
    }

    private static Long free(Long id, Set<Long> taken) {
        return id != null && taken.add(id) ? id : null;
    }
}
