package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.CouncilPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Findings;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.server.OwnReport;

/** The check for those who read: on the council's page before adoption, and beside an entry that is not theirs to write. */
class CheckReadJourney {
    private static final String TOLD = "Обмін тривав 18-21 березня 2025 року. Відкрито \\\"Простір\\\" для молоді.";
    private static final String REASON = "Так у назві проєкту.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private SubmittedReport report;

    @BeforeEach
    void bringToTheHead() {
        String programme = "Програма " + UUID.randomUUID();
        String file =
                new String(OwnReport.file(programme), StandardCharsets.UTF_8).replace("Проведено дві зустрічі.", TOLD);
        report = SubmittedReport.onHeadsDesk(programme, file);
    }

    @Test
    void councilReadsTheSummaryThatTheHeadHad() {
        dismissDash();
        report.accepted().signedByHead();
        Person council = person("council");
        CouncilPage page = council.desk().consider(report.programme());
        Findings findings = page.findings().arrived();
        assertThat(findings.count()).containsText("залишено з поясненням 1");
        assertThat(findings.count()).containsText("Серйозних немає");
        assertThat(findings.kept()).containsText(REASON);
        assertThat(findings.kept()).containsText("Марія Заграй");
        assertThat(findings.marked("warns")).contains("\"Простір").doesNotContain("18-21");
        assertThat(findings.unfold().changes()).hasCount(0);
        Accessibility.assertNoSeriousFindings(council.page());
        findings.next();
        assertThat(findings.card()).containsText("Простір");
        assertThat(findings.changes()).hasCount(0);
        council.page().keyboard().press("Escape");
        page.adopt("15", Today.text());
        assertThat(council.notices()).containsText("затверджено");
    }

    @Test
    void headExplainsBesideAnEntryThatIsNotOursToWrite() {
        Person head = person("acting-head");
        EntryPage entry = head.entry(report.id(), "1.2");
        Findings findings = entry.findings().arrived();
        assertThat(findings.marked("warns")).contains("18-21");
        assertThat(findings.group("Тире")).isVisible();
        findings.next();
        assertThat(findings.card()).containsText("18-21");
        assertThat(Findings.fix(findings.card())).not().isVisible();
        Accessibility.assertNoSeriousFindings(head.page());
        findings.keep(REASON);
        assertThat(findings.done()).containsText("Залишено з поясненням.");
        assertThat(findings.kept()).containsText(REASON);
        head.page().reload();
        findings.arrived();
        assertThat(findings.marked("warns")).doesNotContain("18-21");
        assertThat(head.page().locator("[data-act=fix]:visible, [data-act=fix-all]:visible"))
                .hasCount(0);
        assertThat(head.page().evaluate("Boolean(window.Quill)")).isEqualTo(false);
    }

    @Test
    void drafterReadsTheFindingsOfWhatWasSubmitted() {
        Person drafter = person("drafter-international");
        Findings findings = drafter.entry(report.id(), "1.2").findings().arrived();
        assertThat(findings.group("Тире")).isVisible();
        findings.next();
        assertThat(findings.card()).isFocused();
        assertThat(findings.changes()).hasCount(0);
        drafter.page().keyboard().press("Escape");
        assertThat(findings.card()).not().isVisible();
    }

    @Test
    void phoneAndEnglishHaveTheSame() {
        Person auditor = Person.signedIn(BROWSER.newPerson(360, 740), "auditor");
        Findings findings = auditor.entry(report.id(), "1.2").findings().arrived();
        Page page = auditor.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        findings.arrived();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        assertThat(findings.count()).containsText("Findings");
        page.locator("#findings [data-act=show]").first().click();
        assertThat(findings.card()).isVisible();
        Accessibility.assertNoSeriousFindings(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private void dismissDash() {
        Api head = Api.as("acting-head");
        String path = "/v1/reports/" + report.id() + "/findings";
        String dash = head.get(path).isOk().json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("rule").equals("typography.dash"))
                .map(finding -> finding.getString("identity"))
                .findFirst()
                .orElseThrow();
        head.post(path + "/" + dash + "/dismiss", "{\"reason\": \"" + REASON + "\"}")
                .isOk();
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
