package ua.zvit.entering.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.entering.values.CellChange;

/** A file that is understood anew keeps what people have written, or tells what it did not keep. */
class DraftCarryingTest {
    private static final String ANSWER =
            """
            {"kind": "report", "report": {
               "programme": {"title": "Програма", "firstYear": 2024, "lastYear": 2025}, "year": 2025, "unit": 1000,
               "sections": [{"number": "I", "title": "Перший", "measures": [
                   {"number": "1", "title": "Один", "plan": "10.0", "executors": ["Упр. освіти"],
                    "funding": [{"source": "local", "plan": "6.0"}, {"source": "state", "plan": "4.0"}]},
                   {"number": "2", "title": "Два", "plan": "1.0"},
                   {"number": "", "title": "Довідково", "plan": "3.0"}]}]},
             "questions": [{"code": "column-unclear", "place": "Обсяг", "text": "?"}], "ignored": [],
             "columns": [{"place": "0.0", "head": "План", "role": "plan", "sure": 0.9},
                         {"place": "0.1", "head": "Обсяг", "role": "unclear", "sure": 0}],
             "lines": [{"place": "1.3", "as": "measure", "sure": 0.7, "cells": ["", "Довідково", "3,0"]}],
             "rows": {}, "starts": {"/sections/0": "1.0", "/sections/0/measures/0": "1.1",
                "/sections/0/measures/1": "1.2", "/sections/0/measures/2": "1.3"}}
            """;

    private final DraftContent before = made(ANSWER);

    @Test
    void tellsTheLibraryWhatAPersonSaysOfColumnsAndRows() {
        assertThat(DraftMapping.of(before)).isNull();
        edit("columns", 1, "told.role", "plan");
        edit("columns", 1, "told.year", "2025");
        edit("columns", 0, "told.source", "local");
        edit("lines", 0, "told.as", "left");
        assertThat(DraftMapping.of(before))
                .isEqualTo("{\"columns\":{\"0.0\":{\"role\":\"plan\",\"source\":\"local\"},"
                        + "\"0.1\":{\"role\":\"plan\",\"year\":2025}},\"rows\":{\"1.3\":\"left\"}}");
        assertThat(DraftMapping.remembered(DraftMapping.ofColumns(before))).doesNotContain("rows");
    }

    @Test
    void knowsAFileWithTheSameHeadsWhateverItsSpacing() {
        String same = ANSWER.replace("\"Обсяг\", \"role\"", "\" обсяг\", \"role\"");
        assertThat(DraftMapping.heads(made(same))).isEqualTo(DraftMapping.heads(before));
        assertThat(DraftMapping.heads(made(ANSWER.replace("Обсяг", "Сума")))).isNotEqualTo(DraftMapping.heads(before));
        DraftMapping.tell(before, "{\"0.1\":{\"role\":\"actual\",\"year\":2025}}");
        assertThat(DraftMapping.ofColumns(before)).isEqualTo("{\"0.1\":{\"role\":\"actual\",\"year\":2025}}");
    }

    @Test
    void keepsACorrectionWhereTheFileSaysTheSameAsBefore() {
        write(measure(before, 0), "title", "Один з двох");
        write(before.report(), "programme.title", "Програма змін");
        write(line(before, 0, "funding", 1), "plan", "5");
        edit("questions", 0, "settled", "true");
        edit("columns", 1, "told.role", "left");
        DraftContent now = anew(ANSWER);
        assertThat(measure(now, 0).path("title").asText()).isEqualTo("Один з двох");
        assertThat(now.title()).isEqualTo("Програма змін");
        assertThat(line(now, 0, "funding", 1).path("plan").asText()).isEqualTo("5");
        assertThat(now.root().at("/questions/0/settled").asText()).isEqualTo("true");
        assertThat(DraftMapping.ofColumns(now)).contains("left");
        assertThat(now.root().has(DraftCarrying.REPLACED)).isFalse();
        DraftContent again = made(ANSWER);
        DraftCarrying.carry(now, again);
        assertThat(measure(again, 0).path("title").asText()).isEqualTo("Один з двох");
    }

    @Test
    void tellsACorrectionThatAnotherReadingReplaces() {
        write(measure(before, 0), "plan", "11");
        write(measure(before, 1), "plan", "2");
        DraftContent now = anew(ANSWER.replace("\"10.0\"", "\"12.0\""));
        assertThat(measure(now, 0).path("plan").asText()).isEqualTo("12.0");
        assertThat(measure(now, 1).path("plan").asText()).isEqualTo("2");
        assertThat(replaced(now)).containsExactly("1 Один plan 11");
    }

    @Test
    void tellsWhatWasWrittenIntoARowThatIsNoMeasureAnyMore() {
        write(measure(before, 2), "title", "Ще один");
        DraftContent now = anew(ANSWER.replaceAll(",\\s*\\{\"number\": \"\", [^}]*\\}", "")
                .replace("\"/sections/0/measures/2\"", "\"/nowhere\""));
        assertThat(now.measures()).hasSize(2);
        assertThat(replaced(now)).containsExactly("Ще один title Ще один");
    }

    @Test
    void whatWasAddedOrTakenOutStaysSo() {
        DraftShaping.DROP.shape(before, id(measure(before, 2)));
        DraftShaping.DROP.shape(before, id(line(before, 0, "funding", 0)));
        DraftShaping.FUNDING.shape(before, id(measure(before, 1)));
        String added = DraftShaping.MEASURE.shape(
                before, before.report().at("/sections/0/_id").asText());
        write(before.part(added).orElseThrow(), "title", "Новий");
        DraftShaping.PROGRAMME.shape(before, DraftContent.TOP);
        DraftContent now = anew(ANSWER);
        assertThat(now.measures().map(measure -> measure.path("title").asText()))
                .containsExactly("Один", "Два", "Новий");
        assertThat(DraftContent.objects(measure(now, 0), "funding")).hasSize(1);
        assertThat(DraftContent.objects(measure(now, 1), "funding")).hasSize(1);
        assertThat(now.kind().name()).isEqualTo("PROGRAMME");
        long ids = now.measures().map(DraftCarryingTest::id).distinct().count();
        assertThat(ids).isEqualTo(3);
    }

    @Test
    void departmentsThatWereChosenForWordsStay() {
        write(line(before, 0, "_who", 0), "code", "education");
        DraftContent now =
                anew(ANSWER.replace("\"title\": \"Два\"", "\"title\": \"Два\", \"executors\": [\"Упр. освіти\"]"));
        assertThat(line(now, 0, "_who", 0).path("code").asText()).isEqualTo("education");
        assertThat(line(now, 1, "_who", 0).path("code").asText()).isEqualTo("education");
    }

    private DraftContent anew(String answer) {
        DraftContent now = made(answer);
        DraftCarrying.carry(before, now);
        return now;
    }

    private static DraftContent made(String answer) {
        return DraftMaking.of(answer, new DepartmentNames(List.of(Drafts.EDUCATION, Drafts.WORLD), Map.of()));
    }

    private void edit(String list, int index, String member, String text) {
        write(DraftContent.objects(before.root(), list).get(index), member, text);
    }

    private void write(ObjectNode part, String member, String text) {
        String id = part == before.report() ? DraftContent.TOP : id(part);
        assertThat(new DraftEditing(before).apply(List.of(new CellChange(id + ":" + member, text))))
                .isTrue();
    }

    private static List<String> replaced(DraftContent now) {
        return FileSheet.of(now).replaced().stream()
                .map(cell -> cell.place() + " " + cell.member() + " " + cell.text())
                .toList();
    }

    private static String id(ObjectNode part) {
        return part.path("_id").asText();
    }

    private static ObjectNode measure(DraftContent of, int index) {
        return of.measures().toList().get(index);
    }

    private static ObjectNode line(DraftContent of, int measure, String list, int index) {
        return DraftContent.objects(measure(of, measure), list).get(index);
    }
}
