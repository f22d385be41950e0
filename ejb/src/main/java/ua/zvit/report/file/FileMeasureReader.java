package ua.zvit.report.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.file.ReportFile.FileFunding;
import ua.zvit.report.file.ReportFile.FileIndicator;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.YesNo;

/**
 * Reads one measure of a file. Sources of funds, indicators and executors are optional: without them the local budget
 * pays and the leading department carries the measure out alone. What the system works out itself, share and last year's
 * text, is known but not taken.
 */
final class FileMeasureReader {
    /** Characters of the name of a fund, and of a plan in words. */
    private static final int NAME = 100;

    private final JsonFields fields;
    private final boolean inUah;
    private final PlanDays days;
    private final FilePartsReader parts;

    FileMeasureReader(JsonFields fields, boolean inUah, PlanDays days) {
        this.fields = fields;
        this.inUah = inUah;
        this.days = days;
        this.parts = new FilePartsReader(inUah);
    }

    /**
     * @param level on which it stands
     * @param holds whether others stand inside it, which tell its money where it does not
     */
    FileMeasure read(String number, int level, boolean holds) {
        fields.leave("left-share", "percent");
        fields.leave("left-previous", "previousNarrative");
        List<FileFunding> sources = funding();
        once(sources);
        String words = planWords(fields, !sources.isEmpty());
        BigDecimal told = total("plan", sources, FileFunding::plan);
        boolean heading = holds && told == null && sources.isEmpty();
        BigDecimal plan = words == null && !heading ? told : BigDecimal.ZERO;
        BigDecimal actual = total("actual", sources, FileFunding::actual);
        if (plan == null && !fields.has("plan")) {
            fields.fault("plan", "missing");
        }
        List<String> executors = executors();
        List<FileFunding> lines = sources.isEmpty()
                ? List.of(new FileFunding(FundingSource.LOCAL, "", plan, words, actual, FundParts.NONE))
                : sources;
        return new FileMeasure(
                number,
                number,
                fields.requiredText("title", Limits.TITLE),
                narrative(),
                plan,
                actual,
                fields.text("reason", Limits.REASON),
                executors.isEmpty() ? null : executors.get(0),
                executors.stream().skip(1).toList(),
                partners(),
                parts.ofMeasure(fields, lines),
                indicators(),
                new FilePlanReader(fields, inUah, days).read(),
                fields.text("term", Limits.TERM),
                level);
    }

    private String narrative() {
        String narrative = fields.text("narrative", Limits.NARRATIVE);
        List<String> lost = RestrictedHtml.lost(narrative);
        if (!lost.isEmpty()) {
            fields.fault("narrative", "markup-lost", String.join(", ", lost));
        }
        return EventMark.without(narrative);
    }

    /** What an understood file calls the only line of a source is its column's head, not a fund. */
    private List<FileFunding> funding() {
        List<JsonFields> lines = fields.each("funding");
        List<FileFunding> read = lines.stream().map(this::source).toList();
        if (!fields.isLenient()) {
            return read;
        }
        List<FileFunding> named = new ArrayList<>();
        for (int index = 0; index < read.size(); index++) {
            FileFunding line = read.get(index);
            boolean alone = read.stream()
                            .filter(other -> other.source() == line.source())
                            .count()
                    == 1;
            if (alone && !line.name().isEmpty()) {
                lines.get(index).leave("left-unknown", "name");
            }
            named.add(alone ? line.unnamed() : line);
        }
        return named;
    }

    private FileFunding source(JsonFields line) {
        String words = planWords(line, false);
        BigDecimal plan = line.thousands("plan", inUah);
        if (!line.has("plan") && words == null) {
            line.fault("plan", "missing");
        }
        return parts.ofLine(
                line,
                new FileFunding(
                        line.word(FundingSource.class, "source", "source-unknown"),
                        Objects.requireNonNullElse(line.text("name", NAME), ""),
                        words == null ? plan : BigDecimal.ZERO,
                        words,
                        line.thousands("actual", inUah),
                        FundParts.NONE));
    }

    /** @return the plan where it is told in words instead of an amount; null where it is not */
    private static String planWords(JsonFields line, boolean bySource) {
        String words = line.text("planText", NAME);
        if (words == null || words.isEmpty()) {
            return null;
        }
        boolean told = bySource || line.has("plan");
        if (told && line.isLenient()) {
            line.leave("left-unknown", "planText");
        } else if (told) {
            line.fault("planText", "plan-words-and-amount");
        }
        return told ? null : words;
    }

    private void once(List<FileFunding> sources) {
        Set<Fund> named = new HashSet<>();
        if (sources.stream().filter(line -> line.source() != null).anyMatch(line -> !named.add(line.fund()))) {
            fields.fault("funding", "source-twice");
        }
    }

    /** @return what the measure tells, or else the sum over its sources; null when neither is known */
    private BigDecimal total(String field, List<FileFunding> sources, Function<FileFunding, BigDecimal> amount) {
        BigDecimal told = fields.thousands(field, inUah);
        List<BigDecimal> amounts =
                sources.stream().map(amount).filter(Objects::nonNull).toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amounts.isEmpty()) {
            return told;
        }
        boolean whole = amounts.size() == sources.size();
        if (told != null && (!whole || told.compareTo(sum) != 0)) {
            fields.fault(field, "sources-differ", told.toPlainString(), sum.toPlainString());
        }
        Limits.amount(sum).ifPresent(code -> fields.fault(field, code));
        return whole ? sum : null;
    }

    private List<FileIndicator> indicators() {
        List<FileIndicator> indicators =
                fields.each("indicators").stream().map(this::indicator).toList();
        if (indicators.size() > Limits.INDICATORS) {
            fields.fault("indicators", "list-too-long", Limits.INDICATORS);
        }
        return indicators;
    }

    private FileIndicator indicator(JsonFields line) {
        String unit = line.requiredText("unit", Limits.UNIT);
        BigDecimal plan = quantity(line, "plan", unit);
        if (!line.has("plan")) {
            line.fault("plan", "missing");
        }
        return new FileIndicator(
                new PlannedIndicator(
                        line.word(IndicatorKind.class, "kind", "indicator-kind"),
                        line.requiredText("name", Limits.TITLE),
                        unit,
                        plan == null ? null : new Quantity(plan)),
                quantity(line, "actual", unit),
                line.text("reason", Limits.REASON));
    }

    /** «так» where the unit is «так/ні», else a number. */
    private static BigDecimal quantity(JsonFields line, String field, String unit) {
        Optional<BigDecimal> word = YesNo.of(unit).flatMap(pair -> pair.value(line.word(field)));
        if (word.isPresent()) {
            return word.get();
        }
        BigDecimal given = line.decimal(field);
        var code = Limits.quantity(given);
        code.ifPresent(found -> line.fault(field, found));
        return code.isPresent() ? null : given;
    }

    /** @return who takes part and is no department of the council */
    private List<String> partners() {
        List<String> partners = fields.texts("partners");
        if (partners.size() > Limits.PARTNERS) {
            fields.fault("partners", "list-too-long", Limits.PARTNERS);
        }
        partners.stream()
                .filter(name -> name.isBlank() || name.length() > Limits.TITLE)
                .findFirst()
                .ifPresent(name ->
                        fields.fault("partners", name.isBlank() ? "partner-empty" : "text-too-long", Limits.TITLE));
        return partners.stream().map(PlainText::composed).toList();
    }

    /** @return the department that writes, then those that take part; empty when the file names none */
    private List<String> executors() {
        String lead = fields.text("executor", 100);
        List<String> named = new ArrayList<>(fields.texts("executors"));
        if (lead != null && !named.isEmpty() && !named.get(0).equals(lead)) {
            fields.fault("executors", "executor-differs", lead);
        }
        List<String> all = new ArrayList<>();
        if (lead != null) {
            all.add(lead);
        }
        all.addAll(named);
        List<String> others = fields.texts("coExecutors");
        if (all.isEmpty() && !others.isEmpty()) {
            all.add(null);
        }
        all.addAll(others);
        return all.stream().distinct().toList();
    }
}
