package ua.zvit.entering.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.entering.values.CellChange;
import ua.zvit.entering.values.SheetSum;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.shared.Fault;

/** What a draft becomes: a report in the import's shape, or a programme with all its years. */
class DraftOutcomesTest {
    private static final Map<String, String> NAMES = Map.of("international", "Відділ міжнародного співробітництва");
    private static final Map<String, Long> IDS = Map.of("international", 1L, "education", 2L);

    @Test
    void aReportGoesOnWithoutOurOwnMembersAndWithDepartmentsByTheirCodes() throws IOException {
        DraftContent content = Drafts.report();
        new DraftEditing(content).apply(List.of(new CellChange("top:_lead", "international")));
        JsonNode report = new ObjectMapper().readTree(new ReportOfDraft(content, NAMES).json());
        assertThat(report.toString()).doesNotContain("\"_").contains("\"term\":\"2025\"");
        assertThat(report.at("/organisation/department").asText()).isEqualTo("Відділ міжнародного співробітництва");
        assertThat(report.at("/sections/0/measures/1/executors").toString())
                .isEqualTo("[\"Упр. освіти\",\"international\"]");
        assertThat(content.report().has("_lead")).as("the draft itself stays").isTrue();
    }

    @Test
    void aReportTellsOfItsYearAndSaysWhichMoneyIsLeft() throws IOException {
        ReportOfDraft report = new ReportOfDraft(Drafts.report(), NAMES);
        assertThat(new ObjectMapper()
                        .readTree(report.json())
                        .at("/sections/0/measures/0/funding")
                        .toString())
                .isEqualTo("[{\"source\":\"local\",\"plan\":\"10.0\"}]");
        assertThat(report.left())
                .extracting(Fault::code, Fault::measure)
                .containsExactly(tuple("left-other-year", "1"));
    }

    @Test
    void whoIsNoDepartmentTakesPartByName() throws IOException {
        DraftContent content = Drafts.report();
        String who = DraftContent.objects(content.measures().toList().get(1), "_who")
                .get(0)
                .path("_id")
                .asText();
        new DraftEditing(content).apply(List.of(new CellChange(who + ":code", "+")));
        JsonNode measure = new ObjectMapper()
                .readTree(new ReportOfDraft(content, NAMES).json())
                .at("/sections/0/measures/1");
        assertThat(measure.path("partners").toString()).isEqualTo("[\"Упр. освіти\"]");
        assertThat(measure.path("executors").toString()).doesNotContain("Упр. освіти");
    }

    @Test
    void partnersThatTheFileNamesAsSuchAreNotAskedAbout() throws IOException {
        DraftContent content = Drafts.report();
        JsonNode measure = new ObjectMapper()
                .readTree(new ReportOfDraft(content, NAMES).json())
                .at("/sections/1/measures/0");
        assertThat(measure.path("partners").toString()).isEqualTo("[\"КП «Парк»\"]");
        assertThat(measure.has("executors")).isFalse();
        assertThat(new ProgrammeOfDraft(Drafts.plan(), IDS)
                        .draft()
                        .measures()
                        .filter(planned -> planned.title().equals("Знову один"))
                        .findFirst()
                        .orElseThrow()
                        .partners())
                .containsExactly("КП «Парк»");
    }

    @Test
    void measuresInsideOneStayThereAndAreCountedOnce() throws IOException {
        DraftContent content = Drafts.report();
        ObjectNode group = content.measures().toList().get(1);
        DraftContent.list(group, "measures")
                .add(content.fresh()
                        .put("number", "2.1")
                        .put("title", "Перша половина")
                        .put("plan", "0.4"))
                .add(content.fresh()
                        .put("number", "2.2")
                        .put("title", "Друга половина")
                        .put("plan", "0.6"));
        ReportOfDraft report = new ReportOfDraft(content, NAMES);
        JsonNode measures = new ObjectMapper().readTree(report.json()).at("/sections/0/measures");
        assertThat(measures.findValuesAsText("title"))
                .containsExactly("Один", "Два", "Перша половина", "Друга половина");
        assertThat(measures).hasSize(2);
        assertThat(measures.get(1).path("measures")).hasSize(2);
        assertThat(measures.get(1).has("plan")).isFalse();
        assertThat(measures.get(1).has("planText")).isFalse();
        assertThat(report.left()).extracting(Fault::code, Fault::measure).contains(tuple("left-group-sum", "2"));
        DraftContent plan = Drafts.plan();
        DraftContent.list(plan.measures().toList().get(1), "measures")
                .add(plan.fresh().put("number", "2.1").put("title", "Частина").put("plan", "1.0"));
        ProgrammeOfDraft programme = new ProgrammeOfDraft(plan, IDS);
        assertThat(programme.draft().measures())
                .extracting(MeasureDraft::title, MeasureDraft::level)
                .contains(tuple("Два", 1), tuple("Частина", 2));
        assertThat(programme
                        .draft()
                        .measures()
                        .filter(measure -> measure.title().equals("Два"))
                        .findFirst()
                        .orElseThrow()
                        .funding())
                .isEmpty();
        assertThat(programme.left())
                .extracting(Fault::code)
                .contains("left-group-sum")
                .doesNotContain("left-unknown");
        assertThat(programme.draft().measures().findFirst().orElseThrow().term())
                .isEqualTo("2025");
    }

    @Test
    void moneyOfAMeasureThatThoseInsideItDoNotTellStaysItsOwn() throws IOException {
        DraftContent content = Drafts.report();
        ObjectNode group = content.measures().toList().get(1).put("plan", "1.0");
        DraftContent.list(group, "measures")
                .add(content.fresh().put("number", "2.1").put("title", "Перша половина"));
        ReportOfDraft report = new ReportOfDraft(content, NAMES);
        JsonNode outer = new ObjectMapper().readTree(report.json()).at("/sections/0/measures/1");
        assertThat(outer.path("plan").asText()).isEqualTo("1.0");
        assertThat(report.left()).extracting(Fault::code).doesNotContain("left-group-sum");
    }

    @Test
    void whatStandsDeeperThanAProgrammeHoldsIsTakenOnTheDeepestLevelAndTold() throws IOException {
        DraftContent content = Drafts.report();
        ObjectNode holder = content.measures().toList().get(1);
        for (String number : List.of("2.1", "2.1.1", "2.1.1.1")) {
            ObjectNode inner = content.fresh().put("number", number).put("title", "Пункт " + number);
            DraftContent.list(holder, "measures").add(inner);
            holder = inner;
        }
        ReportOfDraft report = new ReportOfDraft(content, NAMES);
        JsonNode second = new ObjectMapper().readTree(report.json()).at("/sections/0/measures/1/measures/0");
        assertThat(second.path("measures"))
                .extracting(measure -> measure.path("number").asText())
                .containsExactly("2.1.1", "2.1.1.1");
        assertThat(report.left()).extracting(Fault::code, Fault::measure).contains(tuple("left-level", "2.1.1.1"));
    }

    @Test
    void aPartOfASumGoesIntoItsLineAndIsNoSumOfItsOwn() throws IOException {
        ReportOfDraft report = new ReportOfDraft(Drafts.report(), NAMES);
        JsonNode measure = new ObjectMapper().readTree(report.json()).at("/sections/1/measures/0");
        assertThat(measure.path("including").toString()).isEqualTo("[{\"name\":\"у тому числі\",\"plan\":\"3.0\"}]");
        assertThat(report.left()).extracting(Fault::field).doesNotContain("including");
    }

    @Test
    void aPartOfWhichTheSourceIsNotToldIsLeftAndSaid() {
        DraftContent content = Drafts.report();
        ObjectNode measure = content.measures().toList().get(2);
        DraftContent.list(measure, "funding").addObject().put("source", "local").put("plan", "5");
        DraftContent.list(measure, "funding").addObject().put("source", "state").put("plan", "0.5");
        assertThat(new ReportOfDraft(content, NAMES).left())
                .extracting(Fault::field, Fault::code)
                .contains(tuple("including", "left-part"));
        DraftContent.list(DraftContent.objects(measure, "including").get(0), "funding")
                .addObject()
                .put("source", "state")
                .put("plan", "0.3");
        assertThat(new String(new ReportOfDraft(content, NAMES).json(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"plan\":\"0.5\",\"including\":[{\"name\":\"у тому числі\",\"plan\":\"0.3\"}]");
    }

    @Test
    void whoIsNotTakenIsLeftOut() throws IOException {
        DraftContent content = Drafts.report();
        String who = DraftContent.objects(content.measures().toList().get(0), "_who")
                .get(0)
                .path("_id")
                .asText();
        new DraftEditing(content).apply(List.of(new CellChange(who + ":code", "-")));
        JsonNode report = new ObjectMapper().readTree(new ReportOfDraft(content, NAMES).json());
        assertThat(report.at("/sections/0/measures/0").has("executors")).isFalse();
    }

    @Test
    void aProgrammeHasThePlanOfEachYearAndTellsWhatItCannotRead() {
        ProgrammeOfDraft programme = new ProgrammeOfDraft(Drafts.plan(), IDS);
        MeasureDraft first = programme.draft().measures().findFirst().orElseThrow();
        assertThat(first.planned(2024).inThousands()).isEqualByComparingTo("6");
        assertThat(programme.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("sections.0.measures.0.executor", "department-unknown"),
                        tuple("sections.0.measures.1.executor", "department-unknown"),
                        tuple("sections.0.measures.1.plan", "plan-year-missing"),
                        tuple("sections.1.measures.0.plan", "plan-year-missing"));
        assertThat(programme.left()).extracting(Fault::field).containsExactly("including");
    }

    @Test
    void indicatorsOfAPlanAreTakenWhenTheyAreToldWhole() {
        DraftContent content = Drafts.plan();
        content.report().withObject("/programme").put("firstYear", 2025);
        ObjectNode measure = content.measures().findFirst().orElseThrow();
        measure.putArray("indicators")
                .add(content.fresh()
                        .put("kind", "quality")
                        .put("name", "Задоволені")
                        .put("unit", "%")
                        .put("plan", "85.5"))
                .add(content.fresh().put("name", "Без виду").put("unit", "од.").put("plan", "1"));
        ProgrammeOfDraft programme = new ProgrammeOfDraft(content, IDS);
        assertThat(programme.draft().measures().findFirst().orElseThrow().indicators())
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.year()).isEqualTo(2025);
                    assertThat(taken.aim().kind()).isEqualTo(IndicatorKind.QUALITY);
                    assertThat(taken.aim().planned().value()).isEqualByComparingTo("85.5");
                });
        assertThat(programme.left()).extracting(Fault::field).contains("indicators");

        content.report().withObject("/programme").put("firstYear", 2024);
        assertThat(new ProgrammeOfDraft(content, IDS)
                        .draft()
                        .measures()
                        .findFirst()
                        .orElseThrow()
                        .indicators())
                .as("a figure for nobody knows which of several years")
                .isEmpty();
    }

    @Test
    void moneyInHryvniasIsMoneyInThousands() {
        DraftContent content = Drafts.plan();
        content.report().put("unit", 1);
        MeasureDraft first = new ProgrammeOfDraft(content, IDS)
                .draft()
                .measures()
                .findFirst()
                .orElseThrow();
        assertThat(first.planned(2024).uah()).isEqualByComparingTo("6");
    }

    @Test
    void partsThatAreCountedAlreadyAreNotCountedTwice() {
        DraftContent content = Drafts.report();
        SheetSum whole = DraftSums.of(content.report(), "top");
        assertThat(whole.plan()).isEqualTo("16.5");
        assertThat(whole.isDiffering()).isFalse();
        SheetSum second =
                DraftSums.of(DraftContent.sections(content.report()).toList().get(1), "x");
        assertThat(second.plan()).isEqualTo("5.5");
        assertThat(second.isDiffering()).isTrue();
    }
}
