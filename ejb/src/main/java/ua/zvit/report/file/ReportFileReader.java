package ua.zvit.report.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.report.file.ReportFile.FileSection;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.ReportDetails.OriginalSignature;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.RepeatedNumbers;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;

/**
 * Reads a report from JSON (the shape of an exported report: organisation, programme, year and period, sections with
 * measures, total, signature) and tells every fault of form with its place. One reader for one file.
 */
public final class ReportFileReader {
    private static final BigDecimal UNIT_THOUSAND = BigDecimal.valueOf(1000);

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> left = new ArrayList<>();
    private final RepeatedNumbers numbers = new RepeatedNumbers();
    private final Set<String> sections = new HashSet<>();
    private final List<FileSection> read = new ArrayList<>();
    private final boolean lenient;
    private boolean inUah;
    private PlanDays planDays;

    public ReportFileReader() {
        this(false);
    }

    /** @param lenient whether members that nobody knows are left and told instead of refused */
    public ReportFileReader(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * @return what could be read; only a file without {@link #faults} may be taken in
     * @throws ZvitException {@code IMPORT-TOO-LARGE}, {@code IMPORT-MALFORMED} with line and column, {@code JSON-TWICE} or
     *     {@code JSON-ENCODING}
     */
    public ReportFile read(byte[] json) {
        if (json.length > Limits.FILE) {
            throw new ZvitException(ErrorCode.IMPORT_TOO_LARGE, Limits.FILE / 1024 / 1024);
        }
        JsonNode document = StrictJson.read(json, ErrorCode.IMPORT_MALFORMED, new ArrayList<>());
        if (!document.isObject()) {
            throw new ZvitException(ErrorCode.IMPORT_MALFORMED, 1, 1);
        }
        JsonFields top = new JsonFields(document, "", FilePlace.TOP, faults, left).leavingTheUnknown(lenient);
        ReportFile file = file(top);
        top.closed();
        return file;
    }

    /** @return every fault of form with its place */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @return every member that was read and not taken, with its place and why */
    public List<Fault> left() {
        return List.copyOf(left);
    }

    private ReportFile file(JsonFields top) {
        unit(top);
        JsonFields programme = top.inside("programme");
        int first = programme.year("firstYear");
        int last = programme.year("lastYear");
        int year = top.year("year");
        if (first > last) {
            programme.fault("lastYear", "years-reversed");
        } else if (first > 0 && year > 0 && (year < first || year > last)) {
            top.fault("year", "year-outside-programme", Integer.toString(first), Integer.toString(last));
        }
        ReportingPeriod period = new ReportingPeriod(period(top), year);
        if (period.start().isAfter(LocalDate.now())) {
            top.fault("year", "period-not-begun", period.start());
        }
        JsonFields organisation = top.inside("organisation");
        organisation.leave("left-letterhead", "address", "phone", "email");
        adopted(top);
        JsonFields decision = programme.inside("decision");
        LocalDate adopted = decision.date("date");
        planDays = new PlanDays(adopted, year, LocalDate.now());
        planDays.ofAdoption().ifPresent(wrong -> decision.fault("date", wrong.code(), wrong.against()));
        ReportFile file = new ReportFile(
                organisation.text("council", Limits.TITLE),
                organisation.text("department", Limits.TITLE),
                programme.requiredText("title", Limits.TITLE),
                first,
                last,
                decision.text("number", 100),
                adopted,
                period,
                sections(top),
                cumulative(top),
                signature(top));
        if (file.measures().isEmpty()) {
            top.fault("sections", "no-measures");
        }
        checkTotal(top.inside("total"), file.measures());
        return file;
    }

    /** A file that tells none is of the whole year, as all were before there was another. */
    private static PeriodKind period(JsonFields top) {
        String told = top.text("period", 40);
        Optional<PeriodKind> kind = PeriodKind.read(told);
        if (told != null && kind.isEmpty()) {
            top.fault("period", "period-unknown", PeriodKind.codes());
        }
        return kind.orElse(PeriodKind.YEAR);
    }

    private void unit(JsonFields top) {
        String currency = top.text("currency", 10);
        if (currency != null && !"UAH".equals(currency)) {
            top.fault("currency", "currency-unknown");
        }
        BigDecimal unit = top.decimal("unit");
        inUah = unit != null && unit.compareTo(BigDecimal.ONE) == 0;
        if (unit != null && !inUah && unit.compareTo(UNIT_THOUSAND) != 0) {
            top.fault("unit", "unit-unknown");
        }
    }

    /** An adopted report that was exported tells its decision; whoever takes it in decides anew. */
    private static void adopted(JsonFields top) {
        top.leave("left-decision", "decision");
        JsonFields decision = top.inside("decision");
        decision.text("number", 100);
        decision.date("date");
        edition(top);
    }

    /** Which edition it was there says nothing of what is made of it here. */
    private static void edition(JsonFields top) {
        top.leave("left-edition", "edition");
        JsonFields edition = top.inside("edition");
        edition.decimal("number");
        edition.text("reason", Limits.REASON);
        JsonFields decision = edition.inside("decision");
        decision.text("number", 100);
        decision.date("date");
    }

    private List<FileSection> sections(JsonFields top) {
        List<JsonNode> objects = top.objects("sections");
        for (int index = 0; index < objects.size(); index++) {
            section(top, objects.get(index), 1, index + 1, "");
        }
        return FileNumbers.own(read);
    }

    /** A section may hold parts, which are sections of the second level; these hold none. */
    private void section(JsonFields above, JsonNode object, int level, int ordinal, String home) {
        String told = object.path("number").asText("").strip();
        FilePlace place = new FilePlace(
                told.isEmpty() ? "№ " + ordinal : told,
                0,
                null,
                object.path("title").asText(""));
        JsonFields fields = above.child(object, "sections.", place);
        String number = fields.requiredText("number", 20);
        if (number != null && !sections.add(home + " " + number)) {
            fields.fault("number", "section-twice", number);
        }
        List<JsonNode> objects = fields.has("measures") ? fields.objects("measures") : List.of();
        List<FileMeasure> own = new ArrayList<>();
        new FileMeasures(numbers, planDays, inUah, home + " " + place.section()).read(fields, objects, own);
        int first = read.size();
        read.add(new FileSection(number, number, level, fields.requiredText("title", Limits.TITLE), own));
        if (level == 1 && fields.has("sections")) {
            List<JsonNode> parts = fields.objects("sections");
            for (int index = 0; index < parts.size(); index++) {
                section(fields, parts.get(index), 2, index + 1, number);
            }
        } else if (!fields.has("measures")) {
            fields.fault("measures", "missing");
        }
        checkTotal(
                fields.inside("total"),
                read.subList(first, read.size()).stream()
                        .flatMap(section -> section.measures().stream())
                        .toList());
    }

    private OriginalSignature signature(JsonFields top) {
        JsonFields fields = top.inside("signature");
        String name = fields.text("name", 200);
        return name == null || name.isEmpty()
                ? null
                : new OriginalSignature(
                        Objects.requireNonNullElse(fields.text("position", Limits.TITLE), ""),
                        name,
                        fields.flag("acting"));
    }

    private CumulativeFigures cumulative(JsonFields top) {
        JsonFields fields = top.inside("cumulative");
        BigDecimal plan = fields.thousands("plan", inUah);
        BigDecimal actual = fields.thousands("actual", inUah);
        if (!top.has("cumulative")) {
            return null;
        }
        for (String field : List.of("plan", "actual")) {
            if (!fields.has(field)) {
                fields.fault(field, "missing");
            }
        }
        return plan == null || actual == null
                ? null
                : new CumulativeFigures(Money.ofThousands(plan), Money.ofThousands(actual));
    }

    private void checkTotal(JsonFields total, List<FileMeasure> summed) {
        sumsUpTo(total, "plan", summed.stream().map(FileMeasure::plan).toList());
        sumsUpTo(total, "actual", summed.stream().map(FileMeasure::actual).toList());
    }

    private void sumsUpTo(JsonFields total, String field, List<BigDecimal> amounts) {
        BigDecimal told = total.thousands(field, inUah);
        BigDecimal sum = amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (told != null && told.compareTo(sum) != 0) {
            total.fault(field, "total-differs", told.toPlainString(), sum.toPlainString());
        }
    }
}
