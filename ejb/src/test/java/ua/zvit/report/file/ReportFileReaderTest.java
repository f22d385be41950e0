package ua.zvit.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.domain.Limits;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.ZvitException;

class ReportFileReaderTest {
    private static final String GOOD =
            """
            {"organisation": {"council": "Рада", "department": "Відділ"},
             "programme": {"title": "Програма", "firstYear": 2021, "lastYear": 2025,
                           "decision": {"number": "41", "date": "2020-12-23"}},
             "year": 2025, "currency": "UAH", "unit": 1000,
             "sections": [{"number": "I", "title": "Розділ", "measures": [
                {"number": "1.1", "title": "Захід", "narrative": "<p>Так</p>", "plan": 35.0, "actual": 25.1},
                {"number": "1.2", "title": "Інший", "plan": "10.00", "executor": "education"}]}],
             "total": {"plan": 45.0, "actual": 25.1},
             "signature": {"position": "В. о. начальника", "name": "Ім’я ПРІЗВИЩЕ", "acting": true}}
            """;

    @Test
    void readsAWholeReport() {
        ReportFile file = read(GOOD);
        assertThat(file.programme()).isEqualTo("Програма");
        assertThat(file.decisionNumber()).isEqualTo("41");
        assertThat(file.measures()).extracting(ReportFile.FileMeasure::number).containsExactly("1.1", "1.2");
        assertThat(file.measures().get(1).plan()).isEqualByComparingTo("10");
        assertThat(file.measures().get(1).actual()).isNull();
        assertThat(file.signature().acting()).isTrue();
    }

    @Test
    void readsMeasuresInsideMeasuresEachBehindTheOneAroundIt() {
        ReportFile file = read(nested("", "10.00"));
        assertThat(file.measures())
                .extracting(ReportFile.FileMeasure::number, ReportFile.FileMeasure::level)
                .containsExactly(tuple("1.1", 1), tuple("1.2", 1), tuple("1.2.1", 2), tuple("1.2.1.1", 3));
        assertThat(file.measures().get(1).plan()).isEqualByComparingTo("0");
        assertThat(file.measures().get(3).term()).isEqualTo("протягом року");
    }

    @Test
    void refusesMoneyThatIsToldTwiceAndWhatIsTooDeep() {
        ReportFileReader reader = new ReportFileReader();
        reader.read(nested("\"plan\": 10, ", "10.00").getBytes(StandardCharsets.UTF_8));
        assertThat(reader.faults())
                .extracting(Fault::measure, Fault::field, Fault::code)
                .contains(tuple("1.2.1.1", "plan", "money-twice"));
        ReportFileReader deep = new ReportFileReader();
        deep.read(nested(
                        "",
                        "10.00\", \"measures\": [{\"number\": \"1.2.1.1.1\", \"title\": \"Г\", \"plan\": 0}], \"reason\": \"")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(deep.faults())
                .extracting(Fault::measure, Fault::field, Fault::code)
                .containsExactly(tuple("1.2.1.1", "measures", "measures-too-deep"));
    }

    /** @param outer what the measure around tells of money */
    private static String nested(String outer, String plan) {
        return GOOD.replace(
                "\"plan\": \"10.00\", \"executor\": \"education\"",
                outer + "\"measures\": [{\"number\": \"1.2.1\", \"title\": \"В\", \"measures\": ["
                        + "{\"number\": \"1.2.1.1\", \"title\": \"Б\", \"term\": \"протягом року\", \"plan\": \"" + plan
                        + "\"}]}]");
    }

    @Test
    void readsWhichPartOfTheYearItTellsOf() {
        assertThat(read(GOOD).period()).isEqualTo(ReportingPeriod.ofYear(2025));
        assertThat(read(GOOD.replace("\"year\": 2025", "\"year\": 2025, \"period\": \"year\""))
                        .period())
                .isEqualTo(ReportingPeriod.ofYear(2025));
        assertThat(read(GOOD.replace("\"year\": 2025", "\"year\": 2025, \"period\": \"quarter-3\""))
                        .period())
                .isEqualTo(new ReportingPeriod(PeriodKind.QUARTER_3, 2025));
    }

    @ParameterizedTest
    @CsvSource({"'\"I півріччя\"',period-unknown", "'\"\"',period-unknown", "7,text-expected", "'{}',text-expected"})
    void refusesAPeriodThatThereIsNot(String period, String code) {
        ReportFileReader reader = new ReportFileReader();
        reader.read(GOOD.replace("\"year\": 2025", "\"year\": 2025, \"period\": " + period)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(reader.faults()).extracting(Fault::field, Fault::code).containsExactly(tuple("period", code));
    }

    @Test
    void refusesAPeriodThatHasNotBegun() {
        int next = LocalDate.now().getYear() + 1;
        ReportFileReader reader = new ReportFileReader();
        reader.read(GOOD.replace("\"year\": 2025", "\"year\": " + next + ", \"period\": \"quarter-1\"")
                .replace("\"lastYear\": 2025", "\"lastYear\": " + next)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(reader.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("year", "period-not-begun"));
    }

    private static final String AMENDED =
            """
            "plan": 35.0, "adoptedPlan": 40.0, "amendments": [
              {"decision": {"number": "7", "date": "2025-03-12"}, "change": -15.5},
              {"decision": {"number": "12", "date": "2025-09-24"}, "change": "10.5"}]""";

    @Test
    void readsHowAPlanCameAbout() {
        PlanHistory history =
                read(GOOD.replace("\"plan\": 35.0", AMENDED)).measures().get(0).history();
        assertThat(history.adopted().inThousands()).isEqualTo("40.0");
        assertThat(history.changes())
                .extracting(PlanChange::decisionNumber, PlanChange::decisionDate, PlanChange::inThousands)
                .containsExactly(
                        tuple("7", LocalDate.of(2025, 3, 12), new BigDecimal("-15.5")),
                        tuple("12", LocalDate.of(2025, 9, 24), new BigDecimal("10.5")));
        assertThat(read(GOOD).measures().get(0).history()).isEqualTo(PlanHistory.UNKNOWN);
    }

    @Test
    void tellsWhatItReadsAndDoesNotTake() {
        String file = GOOD.replace("\"Відділ\"", "\"Відділ\", \"phone\": \"1\", \"email\": null")
                .replace("\"plan\": 35.0", "\"plan\": 35.0, \"percent\": 71.7")
                .replace(
                        "\"year\": 2025",
                        "\"decision\": {\"number\": \"4\", \"date\": \"2026-02-01\"}, \"year\": 2025");
        ReportFileReader reader = new ReportFileReader();
        reader.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.left())
                .extracting(left -> left.measure() + ":" + left.field() + ":" + left.code())
                .containsExactlyInAnyOrder(
                        "null:organisation.phone:left-letterhead",
                        "null:decision:left-decision",
                        "1.1:percent:left-share");
    }

    @Test
    void readsFiguresOverAllYears() {
        String file =
                GOOD.replace("\"unit\": 1000", "\"unit\": 1000, \"cumulative\": {\"plan\": 980.5, \"actual\": 0}");
        assertThat(read(file).cumulative().plan().inThousands()).isEqualTo("980.5");
        assertThat(read(GOOD).cumulative()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-15.5|0|1.1:amendments.1.change:change-zero",
                "-15.5|1e999999|1.1:amendments.1.change:amount-too-large",
                "-15.5|0.000001|1.1:amendments.1.change:amount-too-fine",
                "-15.5|null|1.1:amendments.1.change:missing",
                "\"number\": \"7\", |''|1.1:amendments.1.decision.number:missing",
                "2025-03-12|12.03.2025|1.1:amendments.1.decision.date:date-expected",
                ", \"date\": \"2025-03-12\"|''|1.1:amendments.1.decision.date:missing",
                "\"number\": \"7\", \"date\": \"2025-03-12\"|\"number\": \"12\", \"date\": \"2025-09-24\"|"
                        + "1.1:amendments.2.decision.number:decision-twice",
            })
    void tellsTheFaultOfAnAmendment(String good, String bad, String place) {
        tellsTheFaultWithItsPlace("\"plan\": 35.0", AMENDED.replace(good, bad == null ? "" : bad), place);
    }

    @Test
    void takesUahAsThousands() {
        ReportFile file = read(GOOD.replace("1000", "1")
                .replace("35.0", "35000")
                .replace("25.1", "25100")
                .replace("\"10.00\"", "10000.5")
                .replace("45.0", "45000.5"));
        assertThat(file.measures())
                .extracting(ReportFile.FileMeasure::plan)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("35"), new BigDecimal("10.0005"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\": \"1.2\"|\"number\": \"1.1\"|1.1:number:measure-twice",
                "\"number\": \"1.2\"|\"number\": \"один\"|один:number:number-form",
                "\"title\": \"Інший\"|\"title\": \" \"|1.2:title:missing",
                "\"plan\": 35.0|\"plan\": \"(-1)\"|1.1:plan:number-expected",
                "\"plan\": 35.0|\"plan\": \"багато\"|1.1:plan:number-expected",
                "\"plan\": 35.0|\"plan\": 1e999999|1.1:plan:amount-too-large",
                "\"plan\": 35.0|\"plan\": 0.000001|1.1:plan:amount-too-fine",
                "\"plan\": 35.0,|''|1.1:plan:missing",
                "\"narrative\": \"<p>Так</p>\"|\"narrative\": 5|1.1:narrative:text-expected",
                "\"year\": 2025|\"year\": 2030|null:year:year-outside-programme",
                "\"year\": 2025|\"year\": \"2025\"|null:year:year-expected",
                "\"lastYear\": 2025|\"lastYear\": 2020|null:programme.lastYear:years-reversed",
                "\"plan\": 45.0|\"plan\": 46.0|null:total.plan:total-differs",
                "\"UAH\"|\"EUR\"|null:currency:currency-unknown",
                "1000|100|null:unit:unit-unknown",
                "\"plan\": 35.0|\"plan\": 35.0, \"adoptedPlan\": -0.000001|1.1:adoptedPlan:amount-too-fine",
                "\"plan\": 35.0|\"plan\": 35.0, \"amendments\": []|1.1:adoptedPlan:missing",
                "\"plan\": 35.0|\"plan\": 35.0, \"adoptedPlan\": 30, \"amendments\":"
                        + " [5]|1.1:amendments:object-expected",
                "\"title\": \"Розділ\"|\"title\": \"Розділ\", \"total\": {\"plan\":"
                        + " 46}|null:sections.total.plan:total-differs",
                "\"unit\": 1000|\"unit\": 1000, \"cumulative\": {\"plan\": 1}|null:cumulative.actual:missing",
                "\"unit\": 1000|\"unit\": 1000, \"cumulative\": {\"plan\": 1, \"actual\": -1e20}|null:cumulative.actual:amount-too-large",
                "\"unit\": 1000|\"unit\": 1000, \"cumulative\": 5|null:cumulative:object-expected",
                "2020-12-23|23.12.2020|null:programme.decision.date:date-expected",
                "\"title\": \"Програма\", |''|null:programme.title:missing"
            })
    void tellsTheFaultWithItsPlace(String good, String bad, String place) {
        assertThat(GOOD).contains(good);
        ZvitException refused = refused(GOOD.replace(good, bad == null ? "" : bad));
        assertThat(refused.code()).isEqualTo("IMPORT-INVALID");
        assertThat(refused.faults())
                .extracting(fault -> fault.measure() + ":" + fault.field() + ":" + fault.code())
                .contains(place);
    }

    private static final String WITH_ALL =
            """
            {"programme": {"title": "Програма", "firstYear": 2021, "lastYear": 2025}, "year": 2025,
             "sections": [{"number": "I", "title": "Розділ", "measures": [
                {"number": "1.1", "title": "Захід", "reason": "Подорожчало",
                 "executors": ["education", "promotion"],
                 "funding": [{"source": "local", "plan": 10.0, "actual": 4.5},
                             {"source": "other", "plan": 5.0, "actual": 5.0}],
                 "indicators": [
                   {"kind": "product", "name": "Табори", "unit": "од.", "plan": 3, "actual": "2", "reason": "Дощ"},
                   {"kind": "quality", "name": "Приріст", "unit": "%", "plan": -1.25}]}]}]}
            """;

    @Test
    void readsSourcesIndicatorsAndExecutors() {
        ReportFile.FileMeasure measure = read(WITH_ALL).measures().get(0);
        assertThat(measure.plan()).isEqualByComparingTo("15");
        assertThat(measure.actual()).isEqualByComparingTo("9.5");
        assertThat(measure.executor()).isEqualTo("education");
        assertThat(measure.coExecutors()).containsExactly("promotion");
        assertThat(measure.reason()).isEqualTo("Подорожчало");
        assertThat(measure.funding())
                .extracting(ReportFile.FileFunding::source)
                .containsExactly(FundingSource.LOCAL, FundingSource.OTHER);
        assertThat(measure.indicators())
                .extracting(indicator -> indicator.planned().name(), ReportFile.FileIndicator::actual)
                .containsExactly(tuple("Табори", new BigDecimal("2")), tuple("Приріст", null));
        assertThat(measure.text().funding()).hasSize(2);
        assertThat(measure.text().actualThousands()).isNull();
    }

    @Test
    void takesTheLocalBudgetWhereNoSourceIsNamed() {
        ReportFile.FileMeasure measure = read(GOOD).measures().get(0);
        assertThat(measure.funding())
                .extracting(ReportFile.FileFunding::source, ReportFile.FileFunding::plan)
                .containsExactly(tuple(FundingSource.LOCAL, new BigDecimal("35.0")));
        assertThat(measure.text().actualThousands()).isEqualByComparingTo("25.1");
        assertThat(measure.text().funding()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"local\"|\"moon\"|1.1:funding.1.source:source-unknown",
                "\"local\"|5|1.1:funding.1.source:text-expected",
                "\"local\"|\"other\"|1.1:funding:source-twice",
                "\"plan\": 10.0,|''|1.1:funding.1.plan:missing",
                "\"plan\": 10.0|\"plan\": -1e20|1.1:funding.1.plan:amount-too-large",
                "\"actual\": 4.5|\"actual\": 1e20|1.1:funding.1.actual:amount-too-large",
                "\"plan\": 10.0|\"plan\": 10.0, \"including\": [{\"name\": \"а\", \"plan\": 10.1}]|1.1:funding.1.including:parts-exceed",
                "\"plan\": 10.0|\"plan\": 10.0, \"including\": [{\"plan\": 1}]|1.1:funding.1.including.1.name:missing",
                "\"plan\": 10.0|\"plan\": 10.0, \"including\": [{\"name\": \"а\"}, {\"name\": \"а\"}]|1.1:funding.1.including:part-twice",
                "\"reason\": \"Подорожчало\"|\"including\": [{\"name\": \"а\"}]|1.1:including:parts-unclear",
                "\"reason\": \"Подорожчало\"|\"plan\": 16|1.1:plan:sources-differ",
                "\"reason\": \"Подорожчало\"|\"actual\": 9|1.1:actual:sources-differ",
                "\"product\"|\"joy\"|1.1:indicators.1.kind:indicator-kind",
                "\"Табори\"|\"\"|1.1:indicators.1.name:missing",
                "\"од.\"|null|1.1:indicators.1.unit:missing",
                "\"plan\": 3,|''|1.1:indicators.1.plan:missing",
                "\"plan\": 3|\"plan\": 1e15|1.1:indicators.1.plan:number-too-large",
                "\"plan\": -1.25|\"plan\": 0.1234567|1.1:indicators.2.plan:number-too-fine",
                "\"actual\": \"2\"|\"actual\": \"двоє\"|1.1:indicators.1.actual:number-expected",
                "\"funding\": [|\"funding\": [7, |1.1:funding:object-expected",
                "\"reason\": \"Подорожчало\"|\"executor\": \"promotion\"|1.1:executors:executor-differs"
            })
    void tellsFaultsOfSourcesAndIndicatorsWithTheirPlace(String good, String bad, String place) {
        assertThat(WITH_ALL).contains(good);
        assertThat(refused(WITH_ALL.replaceFirst(java.util.regex.Pattern.quote(good), bad == null ? "" : bad))
                        .faults())
                .extracting(fault -> fault.measure() + ":" + fault.field() + ":" + fault.code())
                .contains(place);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        String bad = GOOD.replace("35.0", "-1").replace("\"Інший\"", "\"\"").replace("UAH", "USD");
        assertThat(refused(bad).faults()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"year\": |1", "[]|1", "''|1", "{\"a\": 1}}|1", "не json|1"})
    void tellsWhereTheJsonBreaks(String broken, int line) {
        ZvitException refused = refused(broken);
        assertThat(refused.kind()).isEqualTo(ErrorKind.MALFORMED);
        assertThat(refused.args()).hasSize(2);
        assertThat(((Number) refused.args().get(0)).intValue()).isGreaterThanOrEqualTo(line);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(refused(" ".repeat(Limits.FILE + 1)).kind()).isEqualTo(ErrorKind.TOO_LARGE);
    }

    @Test
    void refusesAFileWithoutMeasures() {
        assertThat(refused("{}").faults()).extracting(fault -> fault.code()).contains("no-measures", "missing");
    }

    @Test
    void readsTheRealReport() throws IOException {
        Path seed = Path.of("../../shared/seed/report-2025.json");
        assumeTrue(Files.exists(seed), "SKIPPED: the real report is not beside this checkout");
        ReportFile file = new ReportFileReader().read(Files.readAllBytes(seed));
        assertThat(file.measures()).hasSize(18);
        assertThat(file.measures().stream().map(ReportFile.FileMeasure::plan).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("985.0");
    }

    private static ReportFile read(String json) {
        ReportFileReader reader = new ReportFileReader();
        ReportFile file = reader.read(json.getBytes(StandardCharsets.UTF_8));
        if (!reader.faults().isEmpty()) {
            throw new ZvitException(ErrorCode.IMPORT_INVALID, reader.faults());
        }
        return file;
    }

    private static ZvitException refused(String json) {
        return catchThrowableOfType(ZvitException.class, () -> read(json));
    }
}
