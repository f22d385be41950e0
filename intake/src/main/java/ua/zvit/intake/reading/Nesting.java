package ua.zvit.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.table.Role;

/**
 * Puts measures under the one whose number theirs go on with. A row that only gathers others is a section; one that tells
 * something itself is a measure with measures inside.
 */
final class Nesting {
    private final Findings findings;

    Nesting(Findings findings) {
        this.findings = findings;
    }

    void nest(DraftSection section) {
        section.sections.forEach(this::nest);
        List<DraftMeasure> flat = List.copyOf(section.measures);
        section.measures.clear();
        List<DraftMeasure> path = new ArrayList<>();
        for (DraftMeasure measure : flat) {
            if (measure.outline == null) {
                beside(path, section).add(measure);
                continue;
            }
            while (!path.isEmpty() && !isInside(measure, path.get(path.size() - 1))) {
                path.remove(path.size() - 1);
            }
            (path.isEmpty() ? section.measures : path.get(path.size() - 1).measures).add(measure);
            path.add(measure);
        }
        check(section.measures);
        raise(section);
    }

    /** A measure without a number stands beside the one that came before it. */
    private static List<DraftMeasure> beside(List<DraftMeasure> path, DraftSection section) {
        return path.size() < 2 ? section.measures : path.get(path.size() - 2).measures;
    }

    private static boolean isInside(DraftMeasure measure, DraftMeasure outer) {
        return outer.outline != null && measure.outline.isChildOf(outer.outline);
    }

    /** What gathers others and sums them up wrongly is asked about. */
    private void check(List<DraftMeasure> measures) {
        for (DraftMeasure each : measures) {
            check(each.measures);
            if (!each.measures.isEmpty() && each.sums.hasNumbers() && !sumsUp(each)) {
                findings.ask("group-row", each.place(), each.title);
            }
        }
    }

    private static boolean sumsUp(DraftMeasure group) {
        for (Role role : List.of(Role.PLAN, Role.ACTUAL)) {
            BigDecimal told = group.sums.whole(role);
            BigDecimal sum = group.measures.stream()
                    .map(each -> each.sums.whole(role))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal::add)
                    .orElse(null);
            if (told != null && (sum == null || told.compareTo(sum) != 0)) {
                return false;
            }
        }
        return true;
    }

    /** Groups become sections where nothing speaks for a measure: there is no section around, or each beside it is one. */
    private void raise(DraftSection section) {
        boolean outside = !section.isNamed();
        boolean all = section.measures.stream().noneMatch(each -> each.measures.isEmpty());
        List<DraftMeasure> groups = section.measures.stream()
                .filter(each -> isGroup(each, outside || all))
                .toList();
        if (groups.isEmpty() || !outside && groups.size() < section.measures.size()) {
            return;
        }
        List<DraftSection> sections = new ArrayList<>();
        groups.forEach(group -> {
            DraftSection raised = new DraftSection(group.outline, "", group.title);
            raised.from = group.from;
            raised.measures.addAll(group.measures);
            group.sums.all().forEach(raised.total::put);
            sections.add(raised);
            raise(raised);
        });
        section.sections.addAll(0, sections);
        section.measures.removeAll(groups);
    }

    /** Who carries it out is told of a measure, not of a section. */
    private static boolean isGroup(DraftMeasure measure, boolean mayHaveSums) {
        return !measure.told
                && !measure.measures.isEmpty()
                && measure.narrative.isEmpty()
                && measure.executors.isEmpty()
                && measure.partners.isEmpty()
                && (mayHaveSums || measure.sums.isEmpty())
                && (measure.sums.isEmpty() || sumsUp(measure));
    }
}
