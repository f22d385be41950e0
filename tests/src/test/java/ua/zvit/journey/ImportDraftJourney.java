package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OtherFile;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.DraftPage;
import ua.zvit.journey.pages.ImportPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ProgrammePage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** Files of other programs in the browser: read, corrected in place, written, and nothing typed is lost. */
class ImportDraftJourney {
    /** A file is read in a process of its own, which has to start: milliseconds. */
    private static final double READING = 20_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aProgrammeOfTwentyFiveMeasuresComesFromAWordFile() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String title = OwnReport.title();
        DraftPage draft = admin.importing()
                .bring("Програма.docx", OtherFile.plan(title, 25).as("docx"));
        assertThat(draft.measures()).hasCount(25);
        assertThat(draft.head("programme.title")).hasValue(java.util.regex.Pattern.compile(".*" + title + ".*"));
        assertThat(draft.sum()).containsText("план 1500,0");
        assertThat(draft.cell(2, "code")).hasValue("international");
        assertThat(draft.cell(1, "code")).hasValue("");
        Accessibility.assertNoSeriousFindings(draft.page());

        draft.cell(1, "code").selectOption("education");
        assertThat(draft.cell(3, "code")).hasValue("education");
        draft.press("Створити програму");
        assertThat(admin.notices()).containsText("відповідальний");
        draft.lead("international");
        draft.press("Створити програму");
        assertThat(admin.notices()).containsText("Програму збережено");
        assertThat(new ProgrammePage(draft.page()).row("Захід громади номер 25"))
                .containsText("10,0");
        assertThat(admin.importing().imported(title).first()).containsText("Програма");

        DraftPage next = admin.importing()
                .bring("Інша.docx", OtherFile.plan(OwnReport.title(), 1).as("docx"));
        assertThat(next.cell(1, "code")).hasValue("education");
        assertThat(next.page().getByText("Як минулого разу")).isVisible();
    }

    @Test
    void aReportFromASheetIsCorrectedInPlaceAndWritten() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String title = OwnReport.title();
        byte[] file = OtherFile.report(title, "36,5").as("xlsx");
        DraftPage draft = admin.importing().bring("Звіт.xlsx", file);
        tellsTheSameAsTheApi(draft, file);
        assertThat(draft.questions()).hasCount(1);
        assertThat(draft.sum()).containsText("У файлі інакше: план 36,5");
        draft.questions().first().getByRole(AriaRole.LINK).click();
        assertThat(draft.head("total.plan")).isFocused();
        draft.cell(3, "plan").fill("6");
        draft.cell(3, "title").fill("Буклети й плакати");
        draft.kept();
        assertThat(draft.sum()).containsText("план 36,5, факт 30,0. Так само, як у файлі.");

        draft.page().reload();
        assertThat(draft.cell(3, "title")).hasValue("Буклети й плакати");
        draft.cell(1, "plan").fill("десять");
        draft.press("Записати звіт");
        assertThat(admin.notices()).containsText("має бути числом");
        admin.notices().getByRole(AriaRole.LINK).first().click();
        assertThat(draft.cell(1, "plan")).isFocused();
        draft.cell(1, "plan").fill("10,0");
        draft.kept();
        draft.questions().first().locator("input").check();
        draft.press("Записати звіт");
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        assertThat(draft.page().getByText("3 заходи · план 36,5 тис. грн · факт 30,0 тис. грн"))
                .isVisible();
        assertThat(admin.importing().imported(title)).containsText("Звіт.xlsx");
    }

    /** What the page shows is what the API tells of the same file. */
    private static void tellsTheSameAsTheApi(DraftPage draft, byte[] file) {
        JsonObject told = Api.as("admin")
                .post("/v1/reports/import", file, "application/octet-stream")
                .isProblem(422, "IMPORT-QUESTIONS")
                .json();
        List<String> measures =
                told.getJsonObject("report").getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                        .flatMap(section -> section.getJsonArray("measures").getValuesAs(JsonObject.class).stream())
                        .flatMap(measure ->
                                Stream.of("number", "title", "plan", "actual").map(measure::getString))
                        .map(text -> text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text)
                        .toList();
        List<String> shown = Stream.iterate(1, place -> place + 1)
                .limit(draft.measures().count())
                .flatMap(place -> Stream.of("number", "title", "plan", "actual")
                        .map(member -> draft.cell(place, member).inputValue()))
                .map(text -> text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text)
                .toList();
        assertThat(shown).isEqualTo(measures);
        assertThat(draft.questions().first().textContent())
                .contains(told.getJsonArray("questions").getJsonObject(0).getString("text"));
    }

    @Test
    void aLongFileComesInPartsFirstWhatNeedsAnAnswer() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        DraftPage draft =
                admin.importing().bring("Велика.xlsx", manyMeasures(5_000).as("xlsx"));
        assertThat(draft.measures()).hasCount(50);
        assertThat(draft.cell(1, "title")).hasValue("Захід громади номер 2");
        assertThat(draft.loaded("decodedBodySize")).isLessThan(1_000_000);
        Accessibility.assertNoSeriousFindings(draft.page());
        draft.cell(1, "title").fill("Захід іншої громади");
        draft.page().locator("a[href$='show=all']").click();
        assertThat(draft.cell(2, "title")).hasValue("Захід іншої громади");
        draft.page().locator("a[href*='show=all&page=2']").first().click();
        assertThat(draft.cell(1, "title")).hasValue("Захід громади номер 51");
        draft.press("Відкинути чернетку");
        draft.agree("Відкинути чернетку");
        assertThat(admin.notices()).containsText("Чернетку відкинуто");
    }

    /** @return a report in which every second measure names a department that nobody knows */
    private static OtherFile manyMeasures(int count) {
        List<String> lines =
                new ArrayList<>(List.of("№|Назва заходу|Виконавець|План, тис. грн|Факт, тис. грн|Що зроблено"));
        for (int index = 0; index < count; index++) {
            if (index % 100 == 0) {
                lines.add("Розділ " + (index / 100 + 1) + ". Напрям роботи");
            }
            lines.add((index / 100 + 1) + "." + (index % 100 + 1) + "|Захід громади номер " + (index + 1) + "|"
                    + (index % 2 == 0 ? "міжнародний" : "Відділ, якого немає")
                    + "|10,0|9,0|Проведено зустріч із громадою.");
        }
        return new OtherFile(
                List.of("Звіт про виконання Програми «" + OwnReport.title() + "» на 2024-2026 роки за 2025 рік"),
                OtherFile.rows(lines.toArray(String[]::new)));
    }

    @Test
    void rowsComeAndGoAndAPastedTableIsReadToo() {
        Person admin = Person.signedIn(BROWSER.newPerson(360, 740), "admin");
        DraftPage draft =
                admin.importing().paste(OtherFile.report(OwnReport.title()).html());
        assertThat(draft.measures()).hasCount(3);
        Sideways.assertNothingScrolls(draft.page());
        Accessibility.assertNoSeriousFindings(draft.page());
        draft.measure(3).locator("summary").click();
        draft.measure(3).getByText("Це не захід").click();
        Accessibility.assertNoSeriousFindings(draft.page());
        draft.agree("Це не захід – прибрати");
        assertThat(draft.measures()).hasCount(2);
        draft.page().getByText("Додати захід").first().click();
        assertThat(draft.measures()).hasCount(3);
        draft.cell(3, "title").fill("Новий захід");
        draft.kept();
        draft.press("Відкинути чернетку");
        draft.agree("Відкинути чернетку");
        assertThat(admin.notices()).containsText("Чернетку відкинуто");
        Sideways.assertNothingScrolls(draft.page());
        Accessibility.assertNoSeriousFindings(draft.page());
    }

    @Test
    void aColumnIsWhatAPersonSaysAndTheFileIsReadAnewWithThat() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String title = OwnReport.title();
        byte[] file = twoPlans(title).getBytes(StandardCharsets.UTF_8);
        DraftPage draft = admin.importing().bring("Звіт.html", file);
        assertThat(draft.questions()).hasCount(1);
        draft.questions().first().getByRole(AriaRole.LINK).click();
        assertThat(draft.column(4)).isFocused();
        Accessibility.assertNoSeriousFindings(draft.page());
        draft.cell(2, "title").fill("Обміни шкіл");
        draft.cell(1, "plan").fill("11");
        draft.column(4).selectOption("plan");
        draft.column(3).selectOption("left");
        draft.kept();
        draft.press("Прочитати файл наново");
        assertThat(admin.notices())
                .containsText("прочитано наново", new LocatorAssertions.ContainsTextOptions().setTimeout(READING));
        assertThat(draft.questions()).hasCount(0);
        assertThat(draft.cell(1, "plan")).hasValue("12,0");
        assertThat(draft.cell(2, "title")).hasValue("Обміни шкіл");
        assertThat(draft.page().getByText("план – було написано «11»")).isVisible();
        assertThat(draft.unfold().page().getByText("план – так сказала людина")).isVisible();
        draft.press("Записати звіт");
        assertThat(admin.notices()).containsText("Звіт імпортовано");

        String another = twoPlans(title).replace("за 2025 рік", "за 2024 рік");
        DraftPage next = admin.importing().bring("Торік.html", another.getBytes(StandardCharsets.UTF_8));
        assertThat(next.page().getByText("Заголовки такі самі")).isVisible();
        assertThat(next.cell(1, "plan")).hasValue("12,0");
        next.press("Прочитати без цього вибору");
        assertThat(admin.notices()).containsText("прочитано наново");
        assertThat(next.cell(1, "plan")).hasValue("10,0");
    }

    /** @return a table with two columns of plans, the second with a head of this file alone, so that no other is remembered */
    static String twoPlans(String title) {
        return ("<html><body><p>Звіт про виконання Програми «%1$s» на 2024-2025 роки за 2025 рік, тис. грн</p><table>"
                        + "<tr><td>№</td><td>Захід</td><td>План</td><td>Обсяг %1$s</td><td>Факт</td><td>Виконавець</td>"
                        + "<td>Що зроблено</td></tr><tr><td colspan=7>Розділ I. Зустрічі</td></tr>"
                        + "<tr><td>1.1</td><td>Візит</td><td>10,0</td><td>12,0</td><td>9,0</td><td>міжнародний</td>"
                        + "<td>Приїхали.</td></tr><tr><td>1.2</td><td>Обміни</td><td>5,0</td><td>6,0</td><td>5,0</td>"
                        + "<td>міжнародний</td><td>Поїхали.</td></tr></table></body></html>")
                .formatted(title);
    }

    @Test
    void twoWhoCorrectOneDraftAreToldAndLoseNothing() {
        Person first = Person.signedIn(BROWSER.newPerson(), "admin");
        DraftPage mine = first.importing()
                .bring("Звіт.odt", OtherFile.report(OwnReport.title()).as("odt"));
        Page other = first.inAnotherTab().page();
        other.navigate(mine.page().url());
        other.locator("[data-cell$=':title']").nth(1).fill("Інша назва");
        assertThat(other.locator("#state")).containsText("Збережено о");
        mine.cell(2, "title").fill("Обміни шкіл");
        assertThat(mine.stale()).containsText("тим часом змінює");
        assertThat(mine.cell(2, "title")).hasValue("Обміни шкіл");
        mine.press("Записати мої правки поверх");
        mine.kept();
        mine.page().reload();
        assertThat(mine.cell(2, "title")).hasValue("Обміни шкіл");
        assertThat(mine.page().locator("[data-cell$=':title']").nth(1)).hasValue("Інша назва");
    }

    @Test
    void whatCannotBeReadIsToldInWordsAndADrafterSeesOnlyTheirOwn() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        ImportPage page = admin.importing();
        page.load(
                "лист.docx", "application/octet-stream", "GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(admin.notices()).containsText("лист.docx: такого типу не читаємо");
        String draft = admin.importing()
                .bring("Звіт.csv", OtherFile.report(OwnReport.title()).as("csv"))
                .page()
                .url();
        Page drafter =
                Person.signedIn(BROWSER.newPerson(), "drafter-international").page();
        assertThat(drafter.navigate(draft).status()).isEqualTo(404);
    }
}
