package ua.zvit.entering.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;

/** Questions and faults lead to their cells, also where numbers begin anew in each section. */
class DraftPlacesTest {
    private final DraftContent content = Drafts.report();
    private final DraftPlaces places = new DraftPlaces(content);
    private final List<ObjectNode> measures = content.measures().toList();

    @Test
    void questionsLeadToTheirCells() {
        List<ObjectNode> questions = DraftContent.objects(content.root(), "questions");
        String second = DraftContent.sections(content.report())
                .toList()
                .get(1)
                .path("_id")
                .asText();
        assertThat(places.of(questions.get(0))).contains(second + ":total.plan");
        assertThat(places.of(questions.get(1))).contains(id(1) + ":plan");
    }

    @Test
    void faultsOfAReportLeadToTheMeasureThatTheirWordsName() {
        assertThat(places.of(told("plan", "place.measure-numbered", "I", 1, "1")))
                .contains(id(0) + ":plan");
        assertThat(places.of(told("plan", "place.measure-numbered", "II", 1, "1")))
                .contains(id(2) + ":plan");
        assertThat(places.of(told("funding.2.plan", "place.measure-numbered", "I", 1, "1")))
                .contains(measures.get(0).path("funding").get(1).path("_id").asText() + ":plan");
        assertThat(places.of(Fault.at("2", "executor", "department-unknown", "x")))
                .contains(measures.get(1).path("_who").get(0).path("_id").asText() + ":code");
        assertThat(places.of(Fault.at(null, "programme.title", "missing"))).contains("top:programme.title");
    }

    @Test
    void faultsOfAProgrammeLeadByTheirIndexes() {
        assertThat(places.of(Fault.at("1", "sections.1.measures.0.title", "x"))).contains(id(2) + ":title");
        assertThat(places.of(Fault.at(null, "leadDepartment", "lead-missing"))).contains("top:_lead");
        assertThat(places.of(Fault.at(null, "firstYear", "year-expected"))).contains("top:programme.firstYear");
    }

    private Fault told(String field, String key, Object... args) {
        return Fault.at("1", field, "x").in(reader -> Messages.text(reader, key, args) + " «назва»");
    }

    private String id(int measure) {
        return measures.get(measure).path("_id").asText();
    }
}
