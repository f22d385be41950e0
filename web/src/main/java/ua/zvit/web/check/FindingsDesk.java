package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.check.CheckReport;
import ua.zvit.check.CheckSummary;
import ua.zvit.check.values.LiveFindings;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.check.values.ReportFindings;
import ua.zvit.check.values.Summary;
import ua.zvit.proofreading.Severity;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.Messages;

/** Answers what pages ask the check, in the words of the page's language. */
@RequestScoped
public class FindingsDesk {
    private CheckReport check;
    private CheckSummary summary;
    private ReportQueries reports;

    protected FindingsDesk() {}

    @Inject
    public FindingsDesk(CheckReport check, CheckSummary summary, ReportQueries reports) {
        this.check = check;
        this.summary = summary;
        this.reports = reports;
    }

    FindingsAnswer answer(FindingsQuestion question) {
        Locale locale = question.locale();
        ReportDetails report = reports.report(question.reportId());
        Function<PlacedFinding, ShownFinding> show = found -> ShownFinding.of(found, measure -> link(report, measure));
        LiveFindings typed = question.isTyped()
                ? check.liveAtHand(report.id(), question.measure(), question.text(), locale)
                : new LiveFindings(List.of(), true);
        List<ShownFinding> live = typed.findings().stream().map(show).toList();
        if (!question.whole()) {
            return new FindingsAnswer(live, null, null, null, typed.complete());
        }
        ReportFindings saved = check.findingsAtHand(report.id(), locale);
        List<ShownFinding> whole = concerning(question, saved).map(show).toList();
        Summary figures = summary.atHand(report.id());
        return new FindingsAnswer(
                live,
                whole,
                counts(locale, report, figures),
                words(locale, figures),
                typed.complete() && saved.complete());
    }

    private static Stream<PlacedFinding> concerning(FindingsQuestion question, ReportFindings findings) {
        Stream<PlacedFinding> all = Stream.concat(findings.open().stream(), findings.dismissed().stream());
        return question.isOfEntry()
                ? all.filter(found -> found.finding().places().stream()
                        .anyMatch(place -> place.measure().equals(question.measure())))
                : all;
    }

    private static String link(ReportDetails report, String measure) {
        return report.entries().stream()
                .filter(entry -> entry.number().equals(measure) && entry.narrative() != null)
                .findFirst()
                .map(entry -> "entry.xhtml?report=" + report.id() + "&measure=" + measure)
                .orElse(null);
    }

    private static Map<String, FindingsAnswer.Figure> counts(Locale locale, ReportDetails report, Summary figures) {
        Map<String, String> titles = report.entries().stream()
                .collect(Collectors.toMap(EntryDetails::number, entry -> entry.number() + " " + entry.title()));
        return figures.measures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> figure(
                                locale,
                                each.getValue(),
                                titles.getOrDefault(each.getKey(), title(locale, each.getKey())))));
    }

    private static String title(Locale locale, String place) {
        return place.isEmpty()
                ? Messages.text(locale, "page.check.whole-report")
                : Messages.text(locale, "page.check.section", place);
    }

    private static FindingsAnswer.Figure figure(Locale locale, Summary.Counts counts, String title) {
        Severity heaviest =
                counts.blocking() > 0 ? Severity.BLOCKS : counts.warnings() > 0 ? Severity.WARNS : Severity.HINTS;
        String words = Messages.text(locale, "page.check.figure", counts.blocking(), counts.warnings(), counts.hints());
        return new FindingsAnswer.Figure(counts.all(), heaviest.code(), title, words);
    }

    private static String words(Locale locale, Summary figures) {
        return Messages.text(
                locale,
                "page.check.overall",
                figures.blocking(),
                figures.warnings(),
                figures.hints(),
                figures.fixed(),
                figures.dismissed());
    }
}
