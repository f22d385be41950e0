package ua.zvit.report;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import ua.zvit.programme.MeasureNumber;
import ua.zvit.report.ReportDetails.OriginalSignature;
import ua.zvit.report.ReportFile.FileMeasure;
import ua.zvit.report.ReportFile.FileSection;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.ZvitException;

/**
 * Reads a report from JSON (the shape of an exported annual report: organisation, programme, year, sections with
 * measures, total, signature) and tells every fault of form with its place. One reader for one file.
 */
final class ReportFileReader {
    private static final BigDecimal UNIT_THOUSAND = BigDecimal.valueOf(1000);

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private boolean inUah;

    /**
     * @throws ZvitException {@code IMPORT-TOO-LARGE}, {@code IMPORT-MALFORMED} with line and column, or
     *     {@code IMPORT-INVALID} with all faults
     */
    ReportFile read(byte[] json) {
        if (json.length > Limits.FILE) {
            throw new ZvitException(ErrorKind.TOO_LARGE, "IMPORT-TOO-LARGE", Limits.FILE / 1024 / 1024);
        }
        ReportFile file = file(new JsonFields(parse(json), "", null, faults));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorKind.INVALID, "IMPORT-INVALID", faults);
        }
        return file;
    }

    private static JsonObject parse(byte[] json) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(json))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed(parser.getLocation());
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed(parser.getLocation());
            }
            return object;
        } catch (JsonParsingException malformed) {
            throw malformed(malformed.getLocation());
        } catch (JsonException | IllegalStateException | NoSuchElementException | NumberFormatException malformed) {
            throw new ZvitException(ErrorKind.MALFORMED, "IMPORT-MALFORMED", 1, 1);
        }
    }

    private static ZvitException malformed(JsonLocation place) {
        return new ZvitException(
                ErrorKind.MALFORMED,
                "IMPORT-MALFORMED",
                Math.max(1, place.getLineNumber()),
                Math.max(1, place.getColumnNumber()));
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
        ReportFile file = new ReportFile(
                top.inside("organisation").text("department", Limits.TITLE),
                programme.requiredText("title", Limits.TITLE),
                first,
                last,
                programme.inside("decision").text("number", 100),
                programme.inside("decision").date("date"),
                year,
                top.objects("sections").stream().map(this::section).toList(),
                cumulative(top),
                signature(top));
        if (measures.isEmpty()) {
            top.fault("sections", "no-measures");
        }
        checkTotal(top.inside("total"), file.measures());
        return file;
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

    private FileSection section(JsonObject object) {
        JsonFields fields = new JsonFields(object, "sections.", null, faults);
        String number = fields.requiredText("number", 20);
        if (number != null && !sections.add(number)) {
            fields.fault("number", "section-twice", number);
        }
        FileSection section = new FileSection(
                number,
                fields.requiredText("title", Limits.TITLE),
                fields.objects("measures").stream().map(this::measure).toList());
        checkTotal(fields.inside("total"), section.measures());
        return section;
    }

    private FileMeasure measure(JsonObject object) {
        String number = new JsonFields(object, "", null, new ArrayList<>()).text("number", 30);
        JsonFields fields = new JsonFields(object, "", number, faults);
        if (!MeasureNumber.isValid(number)) {
            fields.fault("number", number == null ? "missing" : "number-form");
        } else if (!measures.add(number)) {
            fields.fault("number", "measure-twice");
        }
        return new FileMeasureReader(fields, inUah).read(number);
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
