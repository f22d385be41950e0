package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.printing.Reports.measure;
import static ua.zvit.printing.Reports.section;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.AmountFormat;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** The table: complete, headed on every page, added up, and kept together where the norm wants it. */
class ReportTableTest {

    private static final String HEAD = "№ Зміст заходу Виконання заходу Обсяг фінансування, тис. гривень План Факт";

    @Test
    void printsEveryMeasureWithItsFigures() throws Exception {
        PrintedReport sample = ReportFile.sample();
        String text = PrintedPdf.of(sample).text();
        for (PrintedSection section : sample.sections()) {
            assertThat(text).contains(section.number() + ". " + section.title());
            for (PrintedMeasure measure : section.measures()) {
                assertThat(text)
                        .contains(measure.number() + " " + measure.title().split(" ")[0]);
                assertThat(text)
                        .contains(AmountFormat.print(measure.plan()) + " " + AmountFormat.print(measure.actual()));
            }
        }
    }

    @Test
    void repeatsTheHeadOnEveryPage() throws Exception {
        assertThat(PrintedPdf.of(ReportFile.sample()).pages()).allMatch(page -> page.contains(HEAD));
    }

    @Test
    void numbersThePagesFromTheSecond() throws Exception {
        List<String> pages = PrintedPdf.of(Reports.adopted(ReportFile.sample())).pages();
        assertThat(pages.get(0)).startsWith("Вишнівська міська рада");
        IntStream.range(1, pages.size())
                .forEach(page -> assertThat(pages.get(page)).startsWith((page + 1) + " №"));
    }

    @Test
    void addsUpSectionsAndTheWhole() throws Exception {
        assertThat(PrintedPdf.of(ReportFile.sample()).text())
                .contains("Разом за розділом I 635,0 123,0")
                .contains("Разом за розділом II 350,0 275,8")
                .contains("Усього 985,0 398,8");
    }

    @Test
    void addsUpExactAmountsAndRoundsOnlyOnPaper() throws Exception {
        PrintedReport report = Reports.of(section(
                measure("1.1", "Перший", "", "1234.54", "0.05"), measure("1.2", "Другий", "", "1234.54", null)));
        assertThat(PrintedPdf.of(report).text())
                .contains("1.1 Перший 1 234,5 0,1", "1.2 Другий 1 234,5 Разом", "Усього 2 469,1 0,1");
    }

    @Test
    void namesTheMeasureAgainWhereItsRowGoesOn() throws Exception {
        List<String> pages = PrintedPdf.of(ReportFile.sample()).pages();
        assertThat(pages.get(0)).doesNotContain("продовження");
        assertThat(pages.get(1)).contains("1.1 (продовження) Приймання іноземних");
    }

    @Test
    void keepsAShortRowWhole() throws Exception {
        String words = "слово ".repeat(60).strip();
        PrintedMeasure[] measures = IntStream.rangeClosed(1, 40)
                .mapToObj(i ->
                        measure("1." + i, "Захід", "<p>початок" + i + "я " + words + " кінець" + i + "я</p>", "1", "1"))
                .toArray(PrintedMeasure[]::new);
        List<String> pages =
                PrintedPdf.kept("short-rows", Reports.of(section(measures))).pages();
        assertThat(pages).hasSizeGreaterThan(4);
        IntStream.rangeClosed(1, 40).forEach(i -> assertThat(pages)
                .filteredOn(page -> page.contains("початок" + i + "я"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("кінець" + i + "я")));
    }

    @Test
    void neverLeavesAHeadingOrTheSignatureAlone() throws Exception {
        for (int lines = 1; lines <= 60; lines++) {
            String narrative = "<p>рядок</p>".repeat(lines);
            PrintedReport report = Reports.of(
                    section(measure(narrative)),
                    new PrintedSection(
                            "II", "Спорт", List.of(measure("2.1", "Біг", "<p>Пробіг</p>".repeat(5), "1", "1"))));
            List<String> pages = PrintedPdf.of(report).pages();
            assertThat(pages).filteredOn(page -> page.contains("II. Спорт")).allMatch(page -> page.contains("Пробіг"));
            assertThat(pages.get(pages.size() - 1))
                    .contains("Марія ГАЙ", "Усього", "Разом за розділом II", "Пробіг", HEAD);
        }
    }

    @Test
    void leavesNoTableHeadAlone() throws Exception {
        for (int lines = 10; lines <= 60; lines++) {
            PrintedReport report = Reports.of(section(measure("1.1", "Щ".repeat(lines * 10), "<p>Так</p>", "1", "1")));
            assertThat(PrintedPdf.of(report).pages())
                    .filteredOn(page -> page.contains(HEAD))
                    .allMatch(page -> page.contains("Щ"));
        }
    }

    @Test
    void losesNoWordWhereverTheLinesEnd() throws Exception {
        String[] words = {
            "та",
            "зустріч",
            "місті-побратимі",
            "https://example.org/a/b?c=d",
            "«Дім»",
            "<b>2,12 млн</b>",
            "об’єкт",
            "№ 5"
        };
        Random random = new Random(20260129);
        for (int round = 0; round < 40; round++) {
            StringBuilder narrative = new StringBuilder("<p>");
            for (int word = 0; word < 40 + round * 12; word++) {
                narrative
                        .append(words[random.nextInt(words.length)])
                        .append(1000 + word)
                        .append(random.nextInt(20) == 0 ? ".</p><p>" : " ");
            }
            PrintedReport report =
                    Reports.of(section(measure("<br>рядок".repeat(round)), measure(narrative.toString())));
            assertThat(PrintedWords.lost(report, PrintedPdf.of(report).bytes(), PrintedPdf.USUAL))
                    .isEmpty();
        }
    }
}
