package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.ColumnMeasures;
import ua.zvit.printing.form.DesignFault;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor.Orientation;

/** Forms that are made in the page: whatever columns somebody chooses, the form prints, and its figures are proven. */
class DesignedFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<FormColumn> TEXTS = List.of(
            FormColumn.EXECUTORS, FormColumn.NARRATIVE, FormColumn.REASON, FormColumn.INDICATORS, FormColumn.TERM);
    private static final List<FormColumn> FIGURES = List.of(
            FormColumn.PLAN, FormColumn.ACTUAL, FormColumn.DEVIATION, FormColumn.PERCENT, FormColumn.FUNDING_BY_SOURCE);

    static Stream<Arguments> generated() {
        Random choice = new Random(4163);
        return IntStream.range(0, 60).mapToObj(index -> {
            List<FormColumn> columns = new ArrayList<>();
            TEXTS.stream().filter(column -> choice.nextInt(3) > 0).forEach(columns::add);
            FIGURES.stream().filter(column -> choice.nextBoolean()).forEach(columns::add);
            if (FIGURES.stream().noneMatch(columns::contains)) {
                columns.add(FIGURES.get(choice.nextInt(FIGURES.size())));
            }
            Collections.shuffle(columns, choice);
            List<FormColumn> whole = new ArrayList<>(columns);
            whole.add(titlePlace(columns, choice), FormColumn.TITLE);
            if (choice.nextInt(4) > 0) {
                whole.add(0, FormColumn.NUMBER);
            }
            return Arguments.of(whole, index % 2 == 0 ? Orientation.PORTRAIT : Orientation.LANDSCAPE);
        });
    }

    private static int titlePlace(List<FormColumn> columns, Random choice) {
        int firstFigure = 0;
        while (!FIGURES.contains(columns.get(firstFigure))) {
            firstFigure++;
        }
        return choice.nextInt(firstFigure + 1);
    }

    @Tag("long")
    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("generated")
    void eachCombinationOfColumnsPrintsAndItsFiguresAreProven(List<FormColumn> columns, Orientation orientation)
            throws Exception {
        ObjectNode design = design(columns, orientation);
        List<DesignFault> faults = FormDesigner.faults(bytes(design));
        if (!faults.isEmpty()) {
            assertThat(faults).extracting(DesignFault::code).containsOnly("FORM-COLUMNS-WIDE");
            design.put("orientation", "LANDSCAPE");
            design.remove("design");
            design.set("design", narrow(columns));
            assertThat(FormDesigner.faults(bytes(design))).isEmpty();
        }
        byte[] descriptor = bytes(design);
        ReportForm form = ReportForm.of(descriptor, FormDesigner.template(descriptor));
        PrintedReport report = Reports.toBeSigned(Reports.withAllThatFormsWant(ReportFile.sample()));
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        assertThat(PdfArchiveRules.violations(pdf)).isEmpty();
        if (columns.contains(FormColumn.NARRATIVE)
                && columns.get(0) == FormColumn.NUMBER
                && columns.get(1) == FormColumn.TITLE
                && !columns.subList(0, columns.indexOf(FormColumn.NARRATIVE)).contains(FormColumn.INDICATORS)) {
            assertThat(PrintedWords.lost(report, pdf, form)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void goesOnFromAnyShippedFormWithoutLosingAnything(String code) throws Exception {
        byte[] design = FormDesigner.designOf(ReportForm.shipped(code));
        assertThat(FormDesigner.faults(design)).isEmpty();
        ReportForm form = ReportForm.of(design, FormDesigner.template(design));
        PrintedReport report = Reports.toBeSigned(Reports.withAllThatFormsWant(ReportFile.sample()));
        PrintedPdf own = PrintedPdf.kept("designed-" + code, report, form);
        assertThat(FiguresProof.differences(own.bytes(), report, form)).isEmpty();
        assertThat(PrintedWords.lost(report, own.bytes(), form)).isEmpty();
        assertThat(FormDesigner.designOf(form)).isEqualTo(design);
        String shipped = PrintedPdf.of(report, ReportForm.shipped(code)).text();
        for (String words : List.of("Марія ГАЙ", "Перевірити документ", "Усього")) {
            assertThat(own.text().contains(words)).as(words).isEqualTo(shipped.contains(words));
        }
    }

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "columns FORM-COLUMN-UNKNOWN [COLOUR]", "[\"NUMBER\",\"TITLE\",\"PLAN\",\"COLOUR\"]", "{}"),
                Arguments.of("columns FORM-COLUMN-TWICE [План]", "[\"TITLE\",\"PLAN\",\"PLAN\"]", "{}"),
                Arguments.of("columns FORM-COLUMN-TITLE []", "[\"NUMBER\",\"PLAN\"]", "{}"),
                Arguments.of("columns FORM-COLUMN-FIGURES []", "[\"NUMBER\",\"TITLE\"]", "{}"),
                Arguments.of("columns FORM-COLUMN-NUMBER []", "[\"TITLE\",\"NUMBER\",\"PLAN\"]", "{}"),
                Arguments.of("columns.PLAN FORM-COLUMN-LEFT [План]", "[\"PLAN\",\"TITLE\"]", "{}"),
                Arguments.of("widths.PLAN FORM-COLUMN-NARROW [План, 4, 10]", "[\"TITLE\",\"PLAN\"]", "{\"PLAN\": 4}"),
                Arguments.of("widths FORM-COLUMNS-WIDE [217, 170, 47]", "[\"TITLE\",\"PLAN\"]", "{\"TITLE\": 200}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void namesEachFaultWithItsPlace(String told, String columns, String widths) throws Exception {
        ObjectNode design = design(List.of(FormColumn.TITLE), Orientation.PORTRAIT);
        design.set("columns", JSON.readTree(columns));
        design.putObject("design").set("widths", JSON.readTree(widths));
        assertThat(FormDesigner.faults(bytes(design)))
                .extracting(fault -> fault.field() + " " + fault.code() + " " + fault.args())
                .containsExactly(told);
    }

    @Test
    void refusesWordsThatCanNotBePrinted() throws Exception {
        ObjectNode design = design(List.of(FormColumn.TITLE, FormColumn.PLAN), Orientation.PORTRAIT);
        design.put("titleUk", " ");
        design.put("documentType", "Я".repeat(201));
        design.putObject("headings").put("PLAN", "План \uD83D\uDE00");
        assertThat(FormDesigner.faults(bytes(design)))
                .extracting(DesignFault::field)
                .containsExactlyInAnyOrder("titleUk", "documentType", "headings.PLAN");
    }

    @Test
    void printsTheStampAndTheUnitAsTheFormWordsThem() throws Exception {
        ObjectNode design = design(List.of(FormColumn.TITLE, FormColumn.PLAN), Orientation.PORTRAIT);
        ObjectNode own = design.putObject("design");
        own.put("approval", "ПОГОДЖЕНО");
        own.putObject("money").put("thousands", false).put("decimals", 2);
        byte[] descriptor = bytes(design);
        ReportForm form = ReportForm.of(descriptor, FormDesigner.template(descriptor));
        String text = PrintedPdf.of(Reports.adopted(ReportFile.sample()), form).text();
        assertThat(text).contains("ПОГОДЖЕНО").doesNotContain("ЗАТВЕРДЖЕНО");
        assertThat(form.descriptor().money(MoneyUnit.USUAL)).isEqualTo(new MoneyUnit(false, 2));
        assertThat(ReportForm.shipped("khmelnytskyi").descriptor().money(MoneyUnit.USUAL))
                .isEqualTo(MoneyUnit.USUAL);
    }

    private static ObjectNode design(List<FormColumn> columns, Orientation orientation) {
        ObjectNode design = JSON.createObjectNode();
        design.put("code", "own")
                .put("version", 1)
                .put("titleUk", "Наша форма")
                .put("titleEn", "Our form")
                .put("orientation", orientation.name())
                .put("subtotals", true)
                .put("percentages", true)
                .put("visas", true)
                .put("qrCode", true)
                .put("coatOfArms", true)
                .put("documentType", "ЗВІТ");
        columns.forEach(column -> design.withArray("columns").add(column.name()));
        design.putObject("design");
        return design;
    }

    /** As narrow as a column may be. */
    private static ObjectNode narrow(List<FormColumn> columns) {
        ObjectNode own = JSON.createObjectNode();
        ObjectNode widths = own.putObject("widths");
        EnumSet.copyOf(columns).forEach(column -> widths.put(column.name(), leastOf(column)));
        return own;
    }

    private static int leastOf(FormColumn column) {
        int least = ColumnMeasures.of(column).least();
        return FigureColumn.of(column).size() == 1 ? least + 2 : least;
    }

    private static byte[] bytes(ObjectNode design) {
        return design.toString().getBytes(StandardCharsets.UTF_8);
    }
}
