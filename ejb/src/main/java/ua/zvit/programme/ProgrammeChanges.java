package ua.zvit.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import ua.zvit.programme.values.ChangeKind;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.Money;
import ua.zvit.shared.YesNo;

/** Tells in what a programme that is wanted differs from the one that stands, so that nothing changes in silence. */
public final class ProgrammeChanges {
    private final LongFunction<String> department;
    private final List<ProgrammeChange> found = new ArrayList<>();

    /** @param department name of a department by its id */
    public ProgrammeChanges(LongFunction<String> department) {
        this.department = department;
    }

    /** @param wanted whose known parts bear their ids */
    public List<ProgrammeChange> between(ProgrammeDraft standing, ProgrammeDraft wanted) {
        told(ChangeKind.TITLE, null, standing.title(), wanted.title());
        told(ChangeKind.PERIOD, null, period(standing), period(wanted));
        told(ChangeKind.DECISION, null, decision(standing), decision(wanted));
        told(ChangeKind.LEAD, null, name(standing.leadDepartmentId()), name(wanted.leadDepartmentId()));
        sections(standing, wanted);
        measures(standing, wanted);
        if (found.isEmpty() && !order(standing).equals(order(wanted))) {
            found.add(ProgrammeChange.of(ChangeKind.ORDER, null, null, null));
        }
        return List.copyOf(found);
    }

    private void sections(ProgrammeDraft standing, ProgrammeDraft wanted) {
        Map<Long, SectionDraft> left = new LinkedHashMap<>();
        standing.sections().forEach(section -> left.put(section.id(), section));
        for (SectionDraft section : wanted.sections()) {
            SectionDraft before = left.remove(section.id());
            if (before == null) {
                found.add(ProgrammeChange.of(ChangeKind.SECTION_ADDED, section.number(), null, section.title()));
            } else {
                told(ChangeKind.SECTION_NUMBER, section.number(), before.label(), section.label());
                told(ChangeKind.SECTION_LEVEL, section.number(), level(before), level(section));
                told(ChangeKind.SECTION_TITLE, section.number(), before.title(), section.title());
            }
        }
        left.values()
                .forEach(gone ->
                        found.add(ProgrammeChange.of(ChangeKind.SECTION_DROPPED, gone.number(), gone.title(), null)));
    }

    private void measures(ProgrammeDraft standing, ProgrammeDraft wanted) {
        Map<Long, MeasureDraft> left = new LinkedHashMap<>();
        Map<Long, SectionDraft> homes = new HashMap<>();
        standing.sections().forEach(section -> section.measures().forEach(measure -> {
            left.put(measure.id(), measure);
            homes.put(measure.id(), section);
        }));
        for (SectionDraft section : wanted.sections()) {
            for (MeasureDraft measure : section.measures()) {
                MeasureDraft before = left.remove(measure.id());
                if (before == null) {
                    added(measure);
                } else {
                    changed(before, measure);
                    moved(homes.get(measure.id()), section, measure.number());
                }
            }
        }
        left.values().forEach(this::dropped);
    }

    private void added(MeasureDraft measure) {
        found.add(ProgrammeChange.of(ChangeKind.MEASURE_ADDED, measure.number(), null, measure.title()));
        told(ChangeKind.EXECUTOR, measure.number(), null, name(measure.departmentId()));
        told(ChangeKind.PARTNERS, measure.number(), null, partners(measure));
        told(ChangeKind.TERM, measure.number(), null, measure.term());
        plan(measure.number(), List.of(), measure.funding());
    }

    private void dropped(MeasureDraft measure) {
        found.add(ProgrammeChange.of(ChangeKind.MEASURE_DROPPED, measure.number(), measure.title(), null));
    }

    private void moved(SectionDraft before, SectionDraft after, String number) {
        if (!Objects.equals(before.id(), after.id())) {
            told(ChangeKind.MEASURE_SECTION, number, full(before), full(after));
        }
    }

    private void changed(MeasureDraft before, MeasureDraft after) {
        String number = after.number();
        told(ChangeKind.MEASURE_NUMBER, number, before.label(), after.label());
        told(ChangeKind.MEASURE_TITLE, number, before.title(), after.title());
        told(ChangeKind.MEASURE_LEVEL, number, Integer.toString(before.level()), Integer.toString(after.level()));
        told(ChangeKind.EXECUTOR, number, name(before.departmentId()), name(after.departmentId()));
        told(ChangeKind.CO_EXECUTORS, number, names(before.coExecutors()), names(after.coExecutors()));
        told(ChangeKind.PARTNERS, number, partners(before), partners(after));
        told(ChangeKind.TERM, number, before.term(), after.term());
        plan(number, before.funding(), after.funding());
        indicators(before, after);
    }

    private void plan(String number, List<FundingDraft> before, List<FundingDraft> after) {
        Map<String, FundingDraft> old = amounts(before);
        Map<String, FundingDraft> now = amounts(after);
        List<FundingDraft> all = new ArrayList<>(before);
        all.addAll(after);
        all.stream()
                .map(line -> new FundingDraft(line.year(), line.source(), line.name(), Money.ZERO, null))
                .distinct()
                .sorted(Comparator.comparing(FundingDraft::year).thenComparing(FundingDraft::fund))
                .filter(line -> !Objects.equals(old.get(key(line)), now.get(key(line))))
                .map(line -> plan(number, line, old.get(key(line)), now.get(key(line))))
                .forEach(found::add);
    }

    private static ProgrammeChange plan(String number, FundingDraft line, FundingDraft before, FundingDraft after) {
        boolean plain = line.name().isEmpty() && !isMore(before) && !isMore(after);
        return new ProgrammeChange(
                plain ? ChangeKind.PLAN : ChangeKind.FUNDING,
                number,
                line.year(),
                line.source(),
                told(before, plain),
                told(after, plain));
    }

    /** More than an amount. */
    private static boolean isMore(FundingDraft line) {
        return line != null && (line.words() != null || !line.parts().parts().isEmpty());
    }

    /** @param plain true for the amount alone, as a decimal */
    private static String told(FundingDraft line, boolean plain) {
        if (line == null) {
            return null;
        }
        String amount = line.planned().inThousands().toPlainString();
        String planned = line.words() == null ? plain ? amount : amount.replace('.', ',') : line.words();
        String parts = line.parts().parts().stream()
                .map(part -> part.planned() == null
                        ? part.name()
                        : part.name() + " "
                                + part.planned().inThousands().toPlainString().replace('.', ','))
                .collect(Collectors.joining("; "));
        String all = parts.isEmpty() ? planned : planned + " (" + parts + ")";
        return line.name().isEmpty() ? all : line.name() + ": " + all;
    }

    private void indicators(MeasureDraft before, MeasureDraft after) {
        TreeSet<Integer> years = new TreeSet<>();
        before.indicators().forEach(each -> years.add(each.year()));
        after.indicators().forEach(each -> years.add(each.year()));
        for (int year : years) {
            String old = aims(before, year);
            String now = aims(after, year);
            if (!Objects.equals(old, now)) {
                found.add(new ProgrammeChange(ChangeKind.INDICATORS, after.number(), year, null, old, now));
            }
        }
    }

    private void told(ChangeKind kind, String place, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(ProgrammeChange.of(kind, place, before, after));
        }
    }

    private String name(long id) {
        return id == 0 ? null : department.apply(id);
    }

    private static String partners(MeasureDraft measure) {
        return measure.partners().isEmpty() ? null : measure.partnersInWords();
    }

    private static String level(SectionDraft section) {
        return Integer.toString(section.level());
    }

    private String names(List<Long> ids) {
        return ids.isEmpty() ? null : ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static Map<String, FundingDraft> amounts(List<FundingDraft> lines) {
        return lines.stream().collect(Collectors.toMap(ProgrammeChanges::key, line -> line, (one, other) -> one));
    }

    private static String key(FundingDraft line) {
        return line.year() + " " + line.fund();
    }

    private static String aims(MeasureDraft measure, int year) {
        String told = measure.indicators().stream()
                .filter(each -> each.year() == year)
                .map(IndicatorDraft::aim)
                .map(aim -> aim.name() + ", " + aim.unit() + ": "
                        + YesNo.of(aim.unit())
                                .flatMap(pair -> pair.word(aim.planned().value()))
                                .orElse(aim.planned().value().toPlainString()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told;
    }

    private static List<Object> order(ProgrammeDraft programme) {
        List<Object> ids = new ArrayList<>();
        programme.sections().forEach(section -> {
            ids.add(section.id());
            section.measures().forEach(measure -> ids.add(measure.id()));
        });
        return ids;
    }

    private static String full(SectionDraft section) {
        return section.label() + ". " + section.title();
    }

    private static String period(ProgrammeDraft programme) {
        return programme.firstYear() + "–" + programme.lastYear();
    }

    private static String decision(ProgrammeDraft programme) {
        return programme.decisionNumber() == null && programme.decisionDate() == null
                ? null
                : Objects.requireNonNullElse(programme.decisionNumber(), "–")
                        + (programme.decisionDate() == null ? "" : ", " + programme.decisionDate());
    }
}
