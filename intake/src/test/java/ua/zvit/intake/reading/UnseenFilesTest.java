package ua.zvit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.table.Mapping;

/** Files that were understood wrongly without a word when they were seen first. */
class UnseenFilesTest {

    @Test
    void aPlanBeforeTheReportIsNotCountedTwice() {
        JsonNode read = read("<p>Програма розвитку спорту на 2025 рік</p><p>План заходів</p>"
                + table("№|Захід|Виконавець|Сума, тис. грн", "1|Змагання|Відділ|50,0", "2|Інвентар|Відділ|30,0")
                + "<p>Звіт про виконання програми за 2025 рік</p>"
                + table(
                        "№|Захід|Заплановано, тис. грн|Використано, тис. грн|Що зроблено",
                        "1|Змагання|50,0|49,0|Проведено.",
                        "2|Інвентар|30,0|30,0|Куплено.",
                        "|Разом|80,0|79,0|"));
        assertThat(read.at("/report/year").asInt()).isEqualTo(2025);
        assertThat(read.at("/report/sections/0/measures")).hasSize(2);
        assertThat(read.path("questions").findValuesAsText("code"))
                .containsExactlyInAnyOrder("table-left", "section-missing");
        assertThat(read.path("ignored").toString()).contains("Інвентар");
    }

    @Test
    void whatIsPlannedOfAnIndicatorForEachYearIsKeptByYear() {
        JsonNode read = read("<p>ЗАХОДИ Програми енергозбереження на 2025–2026 роки</p><table><tr><td"
                + " rowspan=2>№</td><td rowspan=2>Заходи</td><td colspan=2>Обсяг, тис. грн</td><td"
                + " rowspan=2>Показник</td><td rowspan=2>Од. вим.</td><td colspan=2>Значення показника</td></tr>"
                + "<tr><td>2025</td><td>2026</td><td>2025</td><td>2026</td></tr>"
                + "<tr><td>1</td><td>Котли</td><td>1,0</td><td>2,0</td><td>котлів</td><td>од.</td><td>3</td><td>4</td></tr>"
                + "<tr><td>2</td><td>Вікна</td><td>1,0</td><td>2,0</td><td>вікон</td><td>од.</td><td>х</td><td>5</td></tr>"
                + "</table>");
        JsonNode measures = read.at("/report/sections/0/measures");
        assertThat(measures.get(0).path("indicators").findValuesAsText("year")).containsExactly("2025", "2026");
        assertThat(measures.get(0).path("indicators").findValuesAsText("plan")).containsExactly("3", "4");
        assertThat(measures.get(1).path("indicators").findValuesAsText("year")).containsExactly("2026");
    }

    @Test
    void aNoteUnderTheTableIsNoPosition() {
        JsonNode read = read("<p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік, тис. грн</p>"
                + table("№|Захід|План|Факт|Виконання", "1|Ліхтарі *|1,0|1,0|Стоять.")
                + "<p>* Частину куплено торік.</p><p>Примітка: суми з ПДВ.</p><p>Начальник ____ Ірина КОВАЛЬ</p>");
        assertThat(read.at("/report/signature/position").asText()).isEqualTo("Начальник");
        assertThat(read.path("ignored").toString()).contains("Частину куплено торік", "суми з ПДВ");
    }

    @Test
    void aMeasureWithoutANumberStaysWhereItStands() {
        JsonNode read = read("<p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік, тис. грн</p>"
                + table(
                        "№|Захід|План|Факт|Виконання",
                        "1|Вулиці|3,0|3,0|",
                        "1.1|Ліхтарі|1,0|1,0|Стоять.",
                        "|Стовпи|2,0|2,0|Вкопано.",
                        "2|Двори|4,0|4,0|",
                        "2.1|Лавки|4,0|4,0|Стоять."));
        assertThat(read.at("/report/sections")).hasSize(2);
        assertThat(read.at("/report/sections/0/measures/1/title").asText()).isEqualTo("Стовпи");
    }

    @Test
    void whatAListHoldsOutsideItsItemsIsKept() {
        JsonNode read = read("<p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік, тис. грн</p>"
                + table(
                        "№|Захід|План|Факт|Виконання",
                        "1|Навчання|3,0|3,0|<p>Участь у:</p><ul>- курсі - для всіх. - семінарі;</ul>",
                        "2|Ліхтарі|1,0|1,0|<ul>Разом:<li>стовпи</li></ul>"));
        JsonNode measures = read.at("/report/sections/0/measures");
        assertThat(measures.get(0).path("narrative").asText())
                .isEqualTo("<p>Участь у:</p><ul><li>курсі - для всіх.</li><li>семінарі;</li></ul>");
        assertThat(measures.get(1).path("narrative").asText()).isEqualTo("<p>Разом:</p><ul><li>стовпи</li></ul>");
    }

    private static String table(String... rows) {
        StringBuilder table = new StringBuilder("<table>");
        for (String row : rows) {
            table.append("<tr><td>")
                    .append(String.join("</td><td>", row.split("\\|", -1)))
                    .append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    private static JsonNode read(String body) {
        String page = "<html><body>" + body + "</body></html>";
        return new ReadingJson(IntakeMessages.in(Locale.ENGLISH))
                .tree(new Understanding(Mapping.NONE)
                        .understand(new FileReading().read(page.getBytes(StandardCharsets.UTF_8))));
    }
}
