package ua.zvit.report.former;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.report.FormerData;
import ua.zvit.report.FormerYears;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.former.FormerRepository;
import ua.zvit.report.domain.former.PromiseAnswer;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.former.FormerEntry;
import ua.zvit.report.values.former.Promise;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.ReportingPeriod;

/**
 * Finds what the period before told of a measure: in its report, else in the data of a former one that was taken as a copy. A
 * report that is still under way is read as its entries are; one that was decided on, by everybody.
 */
@ApplicationScoped
public class PeriodBefore {
    private FormerRepository former;
    private FormerYears copies;

    protected PeriodBefore() {}

    @Inject
    public PeriodBefore(FormerRepository former, FormerYears copies) {
        this.former = former;
        this.copies = copies;
    }

    /** @return empty where nothing tells of the measure, or not to this viewer */
    Optional<FormerEntry> of(Entry entry, Viewer viewer) {
        Report report = entry.report();
        Optional<Report> before = former.before(report);
        if (before.isPresent()) {
            return former.sameMeasure(before.get(), entry)
                    .filter(told -> viewer.reads(told) || !before.get().status().isChangeable())
                    .map(told -> told(
                            entry,
                            viewer,
                            new Told(
                                    before.get().period(),
                                    before.get().id(),
                                    told.number(),
                                    told.title(),
                                    VersionText.of(told))));
        }
        int year = report.period().year() - 1;
        return copies.data(report.programmeId(), year)
                .flatMap(json -> FormerData.measure(json, entry.number(), entry.title()))
                .map(told -> told(
                        entry,
                        viewer,
                        new Told(ReportingPeriod.ofYear(year), 0, told.number(), told.title(), told.text())));
    }

    /** What was told then. */
    private record Told(ReportingPeriod period, long report, String number, String title, VersionText text) {}

    private FormerEntry told(Entry entry, Viewer viewer, Told told) {
        return new FormerEntry(
                told.period(),
                told.report() == 0,
                told.report(),
                told.number(),
                told.title(),
                EventMark.without(told.text().narrative()),
                told.text().told(),
                VersionText.of(entry).read().since(told.text().read()),
                promises(entry, told),
                viewer.writes(entry));
    }

    private List<Promise> promises(Entry entry, Told told) {
        Map<String, String> found =
                Promises.in(told.text().narrative(), told.period().year());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Promise> answers = former.answers(List.of(entry.id())).stream()
                .map(PromiseAnswer::told)
                .collect(Collectors.toMap(Promise::key, Function.identity()));
        return found.entrySet().stream()
                .map(one -> answers.getOrDefault(
                        one.getKey(), new Promise(one.getKey(), one.getValue(), null, null, null, 0)))
                .toList();
    }

    /** @return how many promises nobody has answered, by number of the measure; those without any are left out */
    Map<String, Long> unanswered(Report report) {
        Map<Long, String> told = former.before(report)
                .map(before -> before.entries().stream()
                        .filter(Entry::hasNarrative)
                        .collect(Collectors.toMap(Entry::measureId, Entry::narrative, (one, next) -> one)))
                .orElse(Map.of());
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PromiseAnswer>> answers =
                former.answers(report.entries().stream().map(Entry::id).toList()).stream()
                        .collect(Collectors.groupingBy(PromiseAnswer::entryId));
        int year = report.period().year() - 1;
        return report.entries().stream()
                .filter(entry -> told.containsKey(entry.measureId()))
                .collect(Collectors.toMap(
                        Entry::number,
                        entry -> open(Promises.in(told.get(entry.measureId()), year), answers.get(entry.id()))));
    }

    private static long open(Map<String, String> promises, List<PromiseAnswer> answers) {
        return answers == null
                ? promises.size()
                : promises.keySet().stream()
                        .filter(key ->
                                answers.stream().noneMatch(one -> one.promise().equals(key)))
                        .count();
    }
}
