package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.CheckSettingsPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Findings;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** What a council holds for serious stops the report: first the drafter, then the head, each with the way to the place. */
class CheckStopJourney {
    private static final String RULE = "Заготовка тексту";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = OwnReport.title();
    private Person admin;
    private long report;

    @BeforeEach
    void startReport() {
        admin = person("admin");
        report = Long.parseLong(OwnReport.started(programme).replaceAll(".*/", ""));
    }

    @AfterEach
    void holdTheRuleForARemarkAgain() {
        weigh("warns");
    }

    @Test
    void drafterIsStoppedAndLedToThePlace() {
        weigh("blocks");
        Person drafter = person("drafter-education");
        EntryPage entry = write(drafter);
        assertThat(entry.findings().arrived().group(RULE)).isVisible();
        entry.submit();
        assertThat(drafter.notices()).containsText("не можна передати далі");
        Accessibility.assertNoSeriousFindings(drafter.page());
        drafter.notices().getByText("Захід 1.10").click();
        assertThat(entry.text()).isFocused();
        drafter.page().keyboard().press("Control+a");
        drafter.page().keyboard().press("Delete");
        entry.type("Двадцять учнів побували у місті-партнері.").saved();
        entry.submit();
        assertThat(drafter.notices()).containsText("Подано 1 захід");
    }

    @Test
    void headReadsTheSummaryAndIsStoppedUntilItIsSettled() {
        Person drafter = person("drafter-education");
        write(drafter).submit();
        assertThat(drafter.notices()).containsText("Подано 1 захід");
        submit("drafter-international");
        submit("drafter-promotion");
        weigh("blocks");
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        Findings findings = review.findings().arrived();
        assertThat(findings.count()).containsText("1 серйозне");
        assertThat(findings.blocking()).containsText("1.10");
        Accessibility.assertNoSeriousFindings(head.page());
        review.acceptAll();
        assertThat(head.notices()).containsText("не можна передати далі");
        head.notices().getByText("Захід 1.10").click();
        assertThat(head.page().locator("#measure-1\\.10")).isFocused();
        findings.keepFirstBlocking("Перевірено: так і має бути.");
        assertThat(findings.count()).containsText("Серйозних немає");
        assertThat(findings.kept()).containsText("Перевірено: так і має бути.");
        review.acceptAll();
        assertThat(head.notices()).containsText("погоджено");
    }

    private EntryPage write(Person drafter) {
        EntryPage entry = drafter.entry(report, "1.10");
        entry.findings().arrived();
        entry.type("Двадцять учнів побували у місті-партнері. Дату [вказати] згодом.")
                .saved();
        entry.actual().fill("20,5");
        return entry.saved();
    }

    private void submit(String user) {
        Person person = person(user);
        person.desk().write(programme).submit();
        assertThat(person.notices()).containsText("Подано 1 захід");
    }

    private void weigh(String weight) {
        CheckSettingsPage settings = admin.checkSettings().open("Слова");
        settings.weight(RULE).selectOption(weight);
        settings.save();
        assertThat(admin.notices()).containsText("Налаштування збережено");
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
