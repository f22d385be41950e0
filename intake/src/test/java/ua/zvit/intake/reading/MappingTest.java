package ua.zvit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.MappingJson;
import ua.zvit.intake.json.ReadingJson;

/** What a person says of columns and rows counts, and the whole file is understood anew with it. */
class MappingTest {
    private static final String PAGE =
            """
            <html><body><p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік, тис. грн</p>
            <table><tr><td>№</td><td>Назва заходу</td><td>План</td><td>Обсяг</td><td>Факт</td><td>Виконання</td></tr>
            <tr><td>1</td><td>Вулиці</td><td></td><td></td><td></td><td></td></tr>
            <tr><td>1.1</td><td>Ліхтарі</td><td>10,0</td><td>12,0</td><td>9,0</td><td>Стоять.</td></tr>
            <tr><td></td><td>Стовпи</td><td>1,0</td><td>2,0</td><td>1,0</td><td>Вкопано.</td></tr>
            <tr><td colspan=6>Довідково</td></tr>
            <tr><td>1.2</td><td>Кабелі</td><td>5,0</td><td>6,0</td><td>5,0</td><td>Лежать.</td></tr>
            </table></body></html>
            """;

    @Test
    void tellsWhatEachColumnAndRowWasTakenForAndHowSureThatIs() {
        JsonNode read = read("{}");
        JsonNode number = read.path("columns").get(0);
        assertThat(number.path("place").asText()).isEqualTo("0.0");
        assertThat(number.path("role").asText()).isEqualTo("number");
        assertThat(number.path("sample").toString()).contains("1.1");
        assertThat(read.path("columns").get(3).path("role").asText()).isEqualTo("unclear");
        assertThat(read.path("lines").findValuesAsText("as"))
                .containsExactly("section", "measure", "measure", "section", "measure");
        assertThat(read.path("lines").get(1).path("cells").toString()).contains("Ліхтарі");
        assertThat(read.path("starts").path("/sections/0/measures/0").asText())
                .isEqualTo(read.path("lines").get(1).path("place").asText());
    }

    @Test
    void takesTheColumnThatAPersonNamesAndAsksOfTheOther() {
        JsonNode read = read("{\"columns\": {\"0.3\": {\"role\": \"plan\", \"source\": \"local\"}}}");
        assertThat(measure(read, 0).at("/funding/0/plan").asText()).isEqualTo("12.0");
        assertThat(measure(read, 0).at("/funding/0/source").asText()).isEqualTo("local");
        assertThat(read.path("columns").get(3).path("sure").asDouble()).isEqualTo(1);
    }

    @Test
    void theColumnThatWasTakenForTheSameIsAskedAboutThen() {
        JsonNode read = read("{\"columns\": {\"0.3\": {\"role\": \"plan\"}}}");
        assertThat(measure(read, 0).path("plan").asText()).isEqualTo("12.0");
        assertThat(read.path("questions").findValuesAsText("code")).containsExactly("column-unclear", "number-missing");
        assertThat(read.path("ignored").toString()).contains("План: 10,0");
        JsonNode settled = read("{\"columns\": {\"0.3\": {\"role\": \"plan\"}, \"0.2\": {\"role\": \"left\"}}}");
        assertThat(settled.path("questions").findValuesAsText("code")).containsExactly("number-missing");
        assertThat(settled.path("ignored").toString()).contains("10,0; 1,0; 5,0");
    }

    @Test
    void rowsAreWhatAPersonSays() {
        String places = read("{}").path("lines").findValuesAsText("place").toString();
        assertThat(places).isEqualTo("[1.1, 1.2, 1.3, 1.4, 1.5]");
        JsonNode read = read("{\"columns\": {\"0.3\": {\"role\": \"left\"}},"
                + "\"rows\": {\"1.3\": \"part\", \"1.4\": \"left\", \"1.5\": \"measure\"}}");
        assertThat(read.at("/report/sections")).hasSize(1);
        assertThat(measure(read, 0).at("/including/0/title").asText()).isEqualTo("Стовпи");
        assertThat(measure(read, 1).path("title").asText()).isEqualTo("Кабелі");
        assertThat(read.path("ignored").toString()).contains("Довідково");
        JsonNode inside = read("{\"columns\": {\"0.3\": {\"role\": \"left\"}}, "
                + "\"rows\": {\"1.1\": \"section\", \"1.4\": \"subsection\"}}");
        assertThat(inside.at("/report/sections/0/sections/0/title").asText()).isEqualTo("Довідково");
        assertThat(inside.at("/report/sections/0/sections/0/measures/0/title").asText())
                .isEqualTo("Кабелі");
    }

    @Test
    void aMappingThatIsNoneIsRefused() {
        assertThat(MappingJson.read("{\"columns\": {\"0.1\": {\"role\": \"price\"}}}"))
                .isEmpty();
        assertThat(MappingJson.read("{\"rows\": {\"0.1\": \"heading\"}}")).isEmpty();
        assertThat(MappingJson.read("[]")).isEmpty();
        assertThat(MappingJson.read("{")).isEmpty();
    }

    private static JsonNode measure(JsonNode read, int index) {
        return read.at("/report/sections/0/measures/" + index);
    }

    private static JsonNode read(String mapping) {
        return new ReadingJson(IntakeMessages.in(Locale.ENGLISH))
                .tree(new Understanding(MappingJson.read(mapping).orElseThrow())
                        .understand(new FileReading().read(PAGE.getBytes(StandardCharsets.UTF_8))));
    }
}
