package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** What pages hear while they are open: that there is news, who writes beside, and two texts that become one. */
class LiveJourney {
    private static final double SOON = 20_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void theBellCountsOnAPageThatStaysOpen() {
        Page page = person("drafter-education").page();
        Locator bell = page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Сповіщення"));
        Api.as("drafter-education").post("/v1/notices/read", "");
        assertThat(bell).hasText("Сповіщення", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        page.evaluate("window.stays = 'yes'");

        OwnReport.started();

        assertThat(bell).containsText(":", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
        assertThat(page.locator("#bell-news")).containsText("Непрочитаних сповіщень");
        assertThat(page.evaluate("window.stays")).isEqualTo("yes");
        Accessibility.assertNoSeriousFindings(page);
    }

    @Test
    void aReaderIsSeenByTheWriterAndGoneWhenThePageIsClosed() {
        long report = report();
        Person drafter = person("drafter-international");
        drafter.entry(report, "1.2");
        Page reader = person("acting-head").page();
        reader.navigate("entry.xhtml?report=" + report + "&measure=1.2");

        assertThat(beside(drafter.page())).containsText("Читає: Марія Заграй");
        assertThat(beside(reader)).containsText("Оксана Гайова пише тут");
        reader.close();
        assertThat(beside(drafter.page())).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON));
    }

    @Test
    void twoWhoWriteAtOnceKnowItAndTheirTextsBecomeOne() {
        JsonObject deputy = deputy();
        try {
            long report = report();
            Person one = person("drafter-education");
            EntryPage first = one.entry(report, "1.10");
            first.type("Школи міста обмінялися делегаціями учнів у травні.").saved();
            Person other = person("drafter-promotion");
            EntryPage second = other.entry(report, "1.10");

            assertThat(beside(other.page())).containsText("Тарас Мельничук пише тут");
            assertThat(beside(one.page())).containsText("Поруч із вами тут пише Леся Вербицька");
            assertThat(one.page().locator("[data-people-of='1.10']")).containsText("Леся Вербицька пише тут");
            Accessibility.assertNoSeriousFindings(other.page());
            takeOver(one.page(), other.page());
            mergeTwo(first, one.page(), second, other.page());
            assertThat(Api.as("drafter-education")
                            .get("/v1/reports/" + report + "/entries/1.10")
                            .json()
                            .getString("narrative"))
                    .contains("Ще одне.", "двадцяти", "травні");
        } finally {
            end(deputy);
        }
    }

    private static void takeOver(Page one, Page other) {
        other.getByText("Попросити чи перейняти").click();
        other.getByLabel("Слово для колеги").fill("Допишу про вчителів");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Перейняти"))
                .click();
        assertThat(other.locator("#beside-done")).containsText("Ви перейняли захід");
        assertThat(one.locator("#beside-words"))
                .containsText(
                        "Леся Вербицька переймає цей захід",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
        assertThat(one.locator("#beside-words")).containsText("Допишу про вчителів");
    }

    private static void mergeTwo(EntryPage first, Page one, EntryPage second, Page other) {
        first.text().press("Control+End");
        first.typeOn(" Ще одне.");
        first.saved();
        second.text().press("Control+Home");
        second.typeOn("Понад двадцяти ");
        assertThat(second.state()).containsText("Звести", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
        second.state()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Звести"))
                .click();
        Locator merge = other.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Двоє писали водночас"));
        assertThat(merge).containsText("Тарас Мельничук");
        assertThat(merge).containsText("Леся Вербицька");
        assertThat(merge.locator("ins")).hasCount(2);
        Accessibility.assertNoSeriousFindings(other);
        merge.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Зберегти зведене"))
                .click();
        second.saved();
        assertThat(second.text()).containsText("Понад двадцяти");
        assertThat(second.text()).containsText("Ще одне.");
        assertThat(one.locator("#beside")).isVisible();
    }

    private static Locator beside(Page page) {
        return page.locator("#beside");
    }

    private static long report() {
        return Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
    }

    private static JsonObject deputy() {
        LocalDate today = Today.date();
        return Api.as("drafter-education")
                .post(
                        "/v1/deputies",
                        "{\"department\":\"education\",\"username\":\"drafter-promotion\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"%s\"}"
                                .formatted(today, today.plusDays(3), "поїздка"))
                .isOk()
                .json();
    }

    private static void end(JsonObject deputy) {
        Api.as("admin")
                .send(
                        "DELETE",
                        "/v1/deputies/" + deputy.getInt("id"),
                        "",
                        Map.of("If-Match", "\"" + deputy.getInt("version") + "\""));
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
