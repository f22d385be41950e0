package ua.zvit.entering.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.entering.values.CellChange;

class DraftEditingTest {
    private final DraftContent content = Drafts.report();

    @Test
    void keepsWhatNobodyHereKnowsAndTheRowsOfTheFile() {
        DraftContent again = new DraftContent(content.json());
        assertThat(measure(again, 0).path("term").asText()).isEqualTo("2025");
        assertThat(measure(again, 0).path("_rows").toString()).isEqualTo("[[\"1\",\"Один\",\"10,0\"]]");
        assertThat(again.root().has("rows")).isFalse();
    }

    @Test
    void writesCellsByTheIdOfTheirPart() {
        assertThat(edit(id(2) + ":title", " Третій  ")).isTrue();
        assertThat(edit("top:programme.decision.number", "12")).isTrue();
        assertThat(edit("top:year", "2026")).isTrue();
        assertThat(measure(content, 2).path("title").asText()).isEqualTo("Третій");
        assertThat(content.report().at("/programme/decision/number").asText()).isEqualTo("12");
        assertThat(content.report().path("year").isInt()).isTrue();
    }

    @Test
    void readsAmountsInOneWayAndKeepsWhatIsNone() {
        edit(id(0) + ":plan", "1 000,50");
        edit(id(1) + ":plan", "десять");
        edit(id(2) + ":actual", "");
        assertThat(measure(content, 0).path("plan").asText()).isEqualTo("1000.50");
        assertThat(measure(content, 1).path("plan").asText()).isEqualTo("десять");
        assertThat(measure(content, 2).has("actual")).isFalse();
    }

    @Test
    void cleansWhatIsWrittenAsHtml() {
        edit(id(0) + ":narrative", "<p onclick='x()'>Так</p><script>x()</script>");
        assertThat(measure(content, 0).path("narrative").asText()).isEqualTo("<p>Так</p>");
    }

    @Test
    void refusesCellsThatAreNotThereOrNotForPeople() {
        assertThat(edit("999:title", "x")).isFalse();
        assertThat(edit(id(0) + ":_rows", "x")).isFalse();
        assertThat(edit(id(0) + ":_id", "1")).isFalse();
        assertThat(edit("title", "x")).isFalse();
    }

    @Test
    void choosesADepartmentForAllRowsWithTheSameWords() {
        assertThat(who(0).path("code").asText()).isEmpty();
        edit(who(0).path("_id").asText() + ":code", "education");
        assertThat(who(1).path("code").asText()).isEqualTo("education");
    }

    @Test
    void knowsNamesAndRemembersChoicesAndTellsWhich() {
        ObjectNode named = DraftContent.objects(measure(content, 1), "_who").get(1);
        assertThat(named.path("code").asText()).isEqualTo("international");
        assertThat(named.path("remembered").asBoolean()).isFalse();
        DraftContent next = Drafts.report(Map.of("упр. освіти", 2L));
        ObjectNode remembered = DraftContent.objects(measure(next, 0), "_who").get(0);
        assertThat(remembered.path("code").asText()).isEqualTo("education");
        assertThat(remembered.path("remembered").asBoolean()).isTrue();
    }

    @Test
    void rowsComeAndGoWhileTheOthersKeepTheirIds() {
        String third = id(2);
        DraftShaping.DROP.shape(content, id(0));
        assertThat(content.measures()).hasSize(2);
        String section = content.report().path("sections").get(0).path("_id").asText();
        String added = DraftShaping.MEASURE.shape(content, section);
        assertThat(edit(added + ":title", "Новий")).isTrue();
        assertThat(content.part(third))
                .get()
                .extracting(part -> part.path("title").asText())
                .isEqualTo("Знову один");
    }

    private boolean edit(String cell, String text) {
        return new DraftEditing(content).apply(List.of(new CellChange(cell, text)));
    }

    private String id(int measure) {
        return measure(content, measure).path("_id").asText();
    }

    private ObjectNode who(int measure) {
        return DraftContent.objects(measure(content, measure), "_who").get(0);
    }

    private static ObjectNode measure(DraftContent of, int place) {
        return of.measures().toList().get(place);
    }
}
