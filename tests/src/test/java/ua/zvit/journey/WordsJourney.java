package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/**
 * No word is lost, and nothing that runs in the background gets under the writer's hands: not while the network is away,
 * the session over, the server failing, or forty other pages are opened.
 */
class WordsJourney {
    private static final int PAGES = 40;
    private static final String WRITTEN =
            "Дванадцять слів поспіль пише людина і жодне з них не має загубитися сьогодні ніде";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private long report;
    private Person drafter;

    @BeforeEach
    void startReport() {
        report = Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
        drafter = person("drafter-education");
    }

    @Test
    void everyKeyArrivesWhileTheNetworkIsAwayAndTheServerFails() {
        EntryPage entry = drafter.entry(report, "1.10");
        entry.type("Початок. ").saved();
        drafter.page().context().setOffline(true);
        typeThroughRetries(entry);
        entry.unsaved("Немає зв’язку");
        drafter.page().context().setOffline(false);
        drafter.page()
                .route(
                        "**/*.xhtml*",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(500).setBody("<html>failed</html>")));
        typeThroughRetries(entry);
        entry.unsaved("Сервер зараз не відповідає");
        drafter.page().unroute("**/*.xhtml*");
        drafter.page().evaluate("window.dispatchEvent(new Event('online'))");
        entry.saved();
        String all = "Початок. " + WRITTEN + " " + WRITTEN + " ";
        assertThat(entry.text()).hasText(all.strip());
        assertThat(person("auditor").entry(report, "1.10").told()).containsText(all.strip());
    }

    @Test
    void everyKeyArrivesAfterTheSessionEnds() {
        EntryPage entry = drafter.entry(report, "1.10");
        entry.type("Початок. ").saved();
        drafter.page().context().clearCookies();
        typeThroughRetries(entry);
        entry.unsaved("Сеанс завершився");
        assertThat(entry.text()).hasText("Початок. " + WRITTEN);
        assertThat(entry.state()).isInViewport();
    }

    /** Keys are pressed, never put into a field, so that they go wherever the focus has gone. */
    private void typeThroughRetries(EntryPage entry) {
        Page page = drafter.page();
        for (String word : WRITTEN.split(" ")) {
            entry.typeOn(word + " ");
            page.evaluate("window.dispatchEvent(new Event('online'))");
            page.waitForTimeout(200);
            assertThat(entry.text()).isFocused();
        }
        assertThat(page.locator("#unanswered")).isHidden();
    }

    @Test
    void fortyOtherPagesPushOutNeitherTheEditorNorItsText() {
        EntryPage entry = drafter.entry(report, "1.10");
        openOthers(drafter.page(), "entry.xhtml?report=" + report + "&measure=1.10");
        entry.type("Написано після сорока сторінок.").saved();
        entry.actual().fill("0");
        entry.saved();
        entry.submit();
        assertThat(drafter.notices()).containsText("Подано 1 захід");
    }

    @Test
    void fortyOtherPagesPushOutNoReview() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(submitted.programme());
        String first = head.page().locator("[data-verdict]").nth(0).getAttribute("data-verdict");
        String second = head.page().locator("[data-verdict]").nth(1).getAttribute("data-verdict");
        review.markReturn(first).comment(first).fill("Уточніть перше.");
        review.markReturn(second).comment(second).fill("Уточніть друге.");
        review.saved();
        assertElsewhere(submitted, head, second);
        openOthers(head.page(), "report.xhtml?id=" + submitted.id());
        review.sendBack();
        assertThat(head.notices()).containsText("Повернено 2 заходи");
        assertThat(Api.as("acting-head")
                        .get("/v1/reports/" + submitted.id())
                        .isOk()
                        .json()
                        .toString())
                .contains("Уточніть перше.", "Уточніть друге ще раз.");
    }

    /** Another computer knows what was decided, and a decision made there is shown before one's own is written over it. */
    private static void assertElsewhere(SubmittedReport submitted, Person head, String measure) {
        Person elsewhere = head.inAnotherTab();
        ReviewPage there = elsewhere.desk().review(submitted.programme());
        assertThat(there.comment(measure)).hasValue("Уточніть друге.");
        there.accept(measure).saved();
        ReviewPage here = new ReviewPage(head.page());
        here.comment(measure).fill("Уточніть друге ще раз.");
        assertThat(here.rival(measure)).containsText("погодив(-ла) цей захід");
        Accessibility.assertNoSeriousFindings(head.page());
        here.keepMine(measure);
        here.saved();
        elsewhere.page().close();
    }

    private static void openOthers(Page page, String address) {
        for (int opened = 0; opened < PAGES; opened++) {
            assertThat(page.request().get(address).status()).isEqualTo(200);
        }
    }

    @Test
    void keptTextsStandBesideEachOtherAndTakingOneIsTakenBack() {
        EntryPage first = drafter.entry(report, "1.10");
        Person elsewhere = drafter.inAnotherTab();
        EntryPage second = elsewhere.entry(report, "1.10");
        drafter.page().context().setOffline(true);
        first.type("Текст А.");
        first.unsaved("Немає зв’язку");
        second.type("Текст Б, довший.");
        second.unsaved("Немає зв’язку");
        Api.as("drafter-education")
                .put(
                        "/v1/reports/" + report + "/entries/1.10",
                        "{\"narrative\":\"<p>Текст з іншого комп’ютера.</p>\"}",
                        "\"0\"")
                .isOk();
        elsewhere.page().close();
        drafter.page().context().setOffline(false);
        EntryPage entry = drafter.entry(report, "1.10");
        assertThat(offers(entry)).hasCount(2);
        assertThat(offer(entry, "Текст А.").locator(".told")).hasText("Текст А.");
        assertThat(offer(entry, "Текст Б, довший.")).containsText("Відтоді текст на сервері змінено");
        Accessibility.assertNoSeriousFindings(drafter.page());
        offer(entry, "Текст Б").getByText("Порівняти").click();
        assertThat(entry.comparison().locator("del")).hasText("з іншого комп’ютера.");
        assertThat(entry.comparison().locator("ins")).hasText("Б, довший.");
        Accessibility.assertNoSeriousFindings(drafter.page());
        entry.comparison().getByText("Взяти цей текст").click();
        entry.saved();
        assertThat(entry.text()).hasText("Текст Б, довший.");
        assertThat(offer(entry, "Текст А.")).isVisible();
        offer(entry, "Текст з іншого комп’ютера.").getByText("Взяти цей текст").click();
        assertThat(entry.text()).hasText("Текст з іншого комп’ютера.");
        assertThat(offer(entry, "Текст Б, довший.")).containsText("Було до заміни");
        entry.saved();
        assertThat(person("auditor").entry(report, "1.10").told())
                .hasText(Pattern.compile("\\s*Текст з іншого комп’ютера\\.\\s*"));
    }

    @Test
    void keptTextIsShownWhereTheEntryCanOnlyBeRead() {
        EntryPage entry = drafter.entry(report, "1.10");
        Api.as("drafter-education")
                .put(
                        "/v1/reports/" + report + "/entries/1.10",
                        "{\"narrative\":\"<p>Подане.</p>\",\"actual\":0}",
                        "\"0\"")
                .isOk();
        Api.as("drafter-education")
                .post("/v1/tasks/" + task() + "/complete", "{\"outcome\":\"submit\"}")
                .isOk();
        entry.type("Ще одне важливе речення.").unsaved("Не збережено на сервері");
        assertThat(entry.state()).isInViewport();
        drafter.page().reload();
        assertThat(offer(entry, "Ще одне важливе речення.")).isVisible();
        assertThat(entry.kept().getByText("Взяти цей текст")).hasCount(0);
        offer(entry, "Ще одне").getByText("Порівняти").click();
        assertThat(entry.comparison().locator("del")).hasText("Подане.");
    }

    @Test
    void sumThatIsNotClearIsToldKeptAndPointedAt() {
        EntryPage entry = drafter.entry(report, "1.10");
        entry.actual().fill("abc");
        entry.actual().blur();
        assertThat(entry.actual()).hasAttribute("aria-invalid", "true");
        entry.type("Текст.").unsaved("суму – ні");
        entry.press("Подати розділ");
        assertThat(entry.actual()).isFocused();
        assertThat(entry.state()).containsText("Виправте позначене поле");
        EntryPage again = drafter.entry(report, "1.10");
        assertThat(again.actual()).hasValue("");
        offer(again, "abc").getByText("Взяти цей текст").click();
        assertThat(again.actual()).hasValue("abc");
        again.actual().fill("12,5");
        again.saved();
        drafter.page().reload();
        assertThat(again.actual()).hasValue("12,5");
        assertThat(offer(again, "abc")).hasCount(0);
    }

    private String task() {
        return Api.as("drafter-education").get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == report)
                .map(task -> task.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static Locator offers(EntryPage entry) {
        return entry.kept().getByRole(AriaRole.LISTITEM);
    }

    private static Locator offer(EntryPage entry, String words) {
        return offers(entry).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
