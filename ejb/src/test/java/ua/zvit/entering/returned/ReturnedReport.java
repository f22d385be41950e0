package ua.zvit.entering.returned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.zvit.intake.format.FileFormat;
import ua.zvit.intake.format.FileProperties;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.DocumentJson;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.document.EditableReport;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.ReportingPeriod;

/** A report in the shape of the import, as pages know it and as it is exported; entries can be changed one by one. */
final class ReturnedReport {
    static final FormDescriptor FULL = form(
            FormColumn.NUMBER,
            FormColumn.TITLE,
            FormColumn.EXECUTORS,
            FormColumn.NARRATIVE,
            FormColumn.FUNDING_BY_SOURCE,
            FormColumn.PLAN,
            FormColumn.ACTUAL,
            FormColumn.DEVIATION,
            FormColumn.PERCENT,
            FormColumn.INDICATORS,
            FormColumn.REASON);
    static final FormDescriptor USUAL =
            form(FormColumn.NUMBER, FormColumn.TITLE, FormColumn.NARRATIVE, FormColumn.PLAN, FormColumn.ACTUAL);

    private static final DepartmentSummary DEPARTMENT =
            new DepartmentSummary(1, "international", "Відділ міжнародного співробітництва", "міжнародний", "", "", "");

    private final String title;
    private final List<String> sections = new ArrayList<>();
    private final List<Integer> sectionOf = new ArrayList<>();
    private final List<EntryDetails> entries = new ArrayList<>();
    private String identity = "9b2f6a3e-0000-4000-8000-000000000001";

    private ReturnedReport(JsonNode json) {
        title = json.path("programme").path("title").asText();
        for (JsonNode section : json.path("sections")) {
            sections.add(section.path("title").asText());
            for (JsonNode measure : section.path("measures")) {
                sectionOf.add(sections.size() - 1);
                entries.add(entry(measure, entries.size() + 1));
            }
        }
    }

    static ReturnedReport read(Path file) throws IOException {
        return new ReturnedReport(new ObjectMapper().readTree(Files.readString(file)));
    }

    static ReturnedReport of(String json) throws IOException {
        return new ReturnedReport(new ObjectMapper().readTree(json));
    }

    private static FormDescriptor form(FormColumn... columns) {
        return new FormDescriptor(
                "returned",
                1,
                "Зразок",
                "Sample",
                FormDescriptor.Orientation.LANDSCAPE,
                List.of(columns),
                true,
                true,
                false,
                false,
                false,
                "ЗВІТ",
                java.util.Map.of(),
                null,
                null);
    }

    private static EntryDetails entry(JsonNode measure, int ordinal) {
        List<EntryFunding> funding = new ArrayList<>();
        measure.path("funding")
                .forEach(line -> funding.add(new EntryFunding(
                        FundingSource.valueOf(line.path("source").asText().toUpperCase(Locale.ROOT)),
                        line.path("name").asText(""),
                        money(line.path("plan").asText("0")),
                        null,
                        money(line.path("actual").asText(null)),
                        FundParts.NONE)));
        List<EntryIndicator> indicators = new ArrayList<>();
        measure.path("indicators")
                .forEach(line -> indicators.add(new EntryIndicator(
                        indicators.size() + 1,
                        IndicatorKind.PRODUCT,
                        line.path("name").asText(),
                        line.path("unit").asText(),
                        new Quantity(new BigDecimal(
                                line.path("plan").asText("").matches("[\\d.]+")
                                        ? line.path("plan").asText()
                                        : "0")),
                        line.path("actual").asText("").matches("[\\d.]+")
                                ? new Quantity(
                                        new BigDecimal(line.path("actual").asText()))
                                : null,
                        line.path("reason").asText(null))));
        return new EntryDetails(
                "n" + ordinal,
                measure.path("number").asText(""),
                measure.path("title").asText(),
                DEPARTMENT,
                EntryStatus.DRAFT,
                money(measure.path("plan").asText("0")),
                money(measure.path("actual").asText(null)),
                measure.path("narrative").asText(""),
                measure.path("reason").asText(null),
                List.of(),
                List.of(),
                PlanHistory.UNKNOWN,
                funding,
                indicators,
                List.of(),
                false,
                true,
                3,
                Instant.EPOCH,
                "Хтось",
                measure.path("term").asText(null),
                1,
                false,
                0);
    }

    private static Money money(String thousands) {
        return thousands == null || thousands.isBlank() ? null : Money.ofThousands(new BigDecimal(thousands));
    }

    /** @param place of the entry, from 1 */
    EntryDetails entry(int place) {
        return entries.get(place - 1);
    }

    /** Somebody writes into an entry. */
    void write(int place, String narrative, String actual) {
        EntryDetails old = entry(place);
        entries.set(
                place - 1,
                new EntryDetails(
                        old.number(),
                        old.label(),
                        old.title(),
                        old.department(),
                        old.status(),
                        old.plan(),
                        actual == null ? old.actual() : money(actual),
                        narrative == null ? old.narrative() : narrative,
                        old.reason(),
                        old.coExecutors(),
                        old.partners(),
                        old.history(),
                        old.funding(),
                        old.indicators(),
                        old.remarks(),
                        false,
                        true,
                        old.version() + 1,
                        old.changedAt(),
                        old.changedBy(),
                        old.term(),
                        old.level(),
                        old.heading(),
                        old.evidence()));
    }

    void becomeAnother() {
        identity = "9b2f6a3e-0000-4000-8000-000000000002";
    }

    EditableReport editable(FormDescriptor form) {
        List<PrintedSection> printed = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            List<PrintedMeasure> measures = new ArrayList<>();
            for (int place = 0; place < entries.size(); place++) {
                if (sectionOf.get(place) == section) {
                    measures.add(printed(entries.get(place)));
                }
            }
            printed.add(new PrintedSection(Integer.toString(section + 1), sections.get(section), measures));
        }
        PrintedReport report = new PrintedReport(
                new Letterhead("Міська рада", "Відділ", "", "", "", null),
                "ЗВІТ",
                title,
                null,
                null,
                null,
                true,
                printed,
                new Signature("Начальник відділу", "Ім'я ПРІЗВИЩЕ", false));
        return new EditableReport(
                report,
                form,
                new Edition(
                        identity,
                        entries.stream()
                                .map(entry -> new Edition.Measure(entry.number(), entry.version()))
                                .toList()));
    }

    private static PrintedMeasure printed(EntryDetails entry) {
        return new PrintedMeasure(
                entry.label(),
                entry.title(),
                entry.narrative(),
                entry.plan() == null ? BigDecimal.ZERO : entry.plan().inThousands(),
                thousands(entry.actual()),
                entry.term(),
                List.of(entry.department().name()),
                entry.reason(),
                entry.funding().stream()
                        .map(line -> new PrintedFunding(
                                FundingKind.valueOf(line.source().name()),
                                line.plan().inThousands(),
                                thousands(line.actual())))
                        .toList(),
                entry.indicators().stream()
                        .map(line -> new PrintedIndicator(
                                ua.zvit.printing.data.IndicatorKind.PRODUCT,
                                line.name(),
                                line.unit(),
                                line.plan().value(),
                                line.actual() == null ? null : line.actual().value(),
                                line.reason()))
                        .toList(),
                List.of());
    }

    private static BigDecimal thousands(Money money) {
        return money == null ? null : money.inThousands();
    }

    ReportDetails details() {
        return new ReportDetails(
                1,
                1,
                title,
                2024,
                2026,
                ReportingPeriod.ofYear(2025),
                ReportStatus.DRAFTING,
                DEPARTMENT,
                List.of(new ReportDetails.SectionDetails("1", "1", 1, false, "Усі", entries, Money.ZERO, Money.ZERO)),
                Money.ZERO,
                Money.ZERO,
                null,
                null,
                Optional.empty(),
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                new ReportDetails.Rounds(1, null),
                ReportEdition.FIRST);
    }

    byte[] export(String format, FormDescriptor form) {
        EditableReport report = editable(form);
        return switch (format) {
            case "docx" -> DocxExport.of(report.printed(), form, report.edition());
            case "odt" -> OdtExport.of(report.printed(), form, report.edition());
            default -> XlsxExport.of(report.printed(), form, report.edition());
        };
    }

    Comparison compare(byte[] file, FormDescriptor form) {
        String json =
                new DocumentJson().write(FileFormat.of(file), FileProperties.of(file), new FileReading().read(file));
        return Comparison.of(FileContent.of(json), editable(form), details());
    }

    /** @return the same file with a part of its texts put otherwise */
    static byte[] changed(byte[] file, Function<String, String> change) throws IOException {
        return PackedFile.rewritten(file, change);
    }
}
