package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Findings;
import ua.zvit.journey.pages.Person;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.shared.RestrictedHtml;

/** The check beside the text: it marks, explains and mends, and never gets in the way of writing. */
class CheckJourney {
    private static final String DASHES =
            "Обмін тривав 18-21 березня 2025 року. Поїздка тривала 23-24 червня 2025 року.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private long report;

    @BeforeEach
    void startReport() {
        report = Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
    }

    @Test
    void marksWhatIsWrongAndMendsItInPlace() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Findings findings = entry.findings().arrived();
        entry.type(DASHES);
        assertThat(findings.group("Тире")).isVisible();
        assertThat(findings.marked("warns")).contains("18-21|").contains("23-24");
        drafter.page().keyboard().press("Control+Home");
        findings.next();
        assertThat(findings.card()).containsText("«18-21» → «18–21»");
        Accessibility.assertNoSeriousFindings(drafter.page());
        Findings.fix(findings.card()).click();
        assertThat(entry.text()).containsText("18–21 березня");
        assertThat(entry.text()).isFocused();
        drafter.page().keyboard().type("!");
        findings.takeBack();
        assertThat(entry.text()).containsText("18-21 березня");
        assertThat(entry.text()).containsText("!");
        entry.saved();
    }

    @Test
    void cursorStaysWhereItWasWhileTheCheckAnswers() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.findings().arrived();
        entry.type(DASHES);
        for (int moves = 0; moves < 10; moves++) {
            drafter.page().keyboard().press("ArrowLeft");
        }
        assertThat(entry.findings().group("Тире")).isVisible();
        drafter.page().keyboard().type("теплого ");
        assertThat(entry.text()).containsText("червня теплого 2025 року");
    }

    @Test
    void allOfAKindAreMendedAtOnceAndSaved() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Findings findings = entry.findings().arrived();
        entry.type(DASHES).saved();
        Findings.fixAll(findings.group("Тире")).click();
        assertThat(entry.text()).containsText("18–21 березня");
        assertThat(entry.text()).containsText("23–24 червня");
        assertThat(findings.done()).containsText("Виправлено: 2");
        entry.saved();
        assertThat(findings.group("Тире")).hasCount(0);
        drafter.page().reload();
        assertThat(entry.text()).containsText("23–24 червня");
        assertThat(person("acting-head").report(report).findings().arrived().count())
                .containsText("виправлено 2");
    }

    @Test
    void mendingOfAWholeReportIsTakenBackWithWhatThePageKeeps() {
        Person drafter = person("drafter-education");
        drafter.entry(report, "1.10").type(DASHES).saved();
        Findings board = drafter.report(report).findings().arrived().unfold();
        board.fixFold();
        assertThat(board.done()).containsText("Виправлено 2 місця");
        board.takeBack();
        assertThat(board.done()).containsText("Повернуто");
        assertThat(drafter.entry(report, "1.10").text()).containsText("18-21 березня");
    }

    @Test
    void keptFindingOutlivesAReloadAndComesBackWithAChange() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Findings findings = entry.findings().arrived();
        entry.type(DASHES).saved();
        assertThat(findings.group("Тире")).isVisible();
        drafter.page().keyboard().press("Control+Home");
        findings.next().keep("Так у назві проєкту.");
        assertThat(findings.done()).containsText("Залишено з поясненням.");
        drafter.page().reload();
        findings.arrived();
        assertThat(findings.kept()).containsText("Так у назві проєкту.");
        assertThat(findings.marked("warns")).doesNotContain("18-21");
        assertThat(person("acting-head").report(report).findings().arrived().kept())
                .containsText("Так у назві проєкту.");
        entry.text().click();
        drafter.page().keyboard().press("Control+Home");
        drafter.page().keyboard().type("Довгий ");
        assertThat(findings.kept().getByText("Так у назві проєкту.")).hasCount(0);
        assertThat(findings.marked("warns")).contains("18-21");
    }

    @Test
    void wordOfTheHouseIsLearnt() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Findings findings = entry.findings().arrived();
        entry.type("У травні запрацювала волонтерня.").saved();
        assertThat(findings.group("волонтерня")).isVisible();
        drafter.page().keyboard().press("Control+Home");
        findings.next().learn();
        assertThat(findings.done()).containsText("Додано");
        assertThat(findings.group("волонтерня")).hasCount(0);
        Person admin = person("admin");
        admin.checkSettings().remove("волонтерня");
        assertThat(admin.notices()).containsText("Прибрано зі словника");
    }

    @Test
    void narrowScreenHasATabOfItsOwn() {
        Person drafter = Person.signedIn(BROWSER.newPerson(360, 740), "drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.findings().arrived();
        entry.type(DASHES);
        drafter.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Перевірка"))
                .click();
        Findings.fixAll(entry.findings().group("Тире")).click();
        assertThat(entry.findings().done()).containsText("Виправлено: 2");
        assertThat(drafter.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    /** Marks and fixes stand at the right letters only if browser and server read the same text out of the same HTML. */
    @Test
    @SuppressWarnings("unchecked")
    void browserReadsTheTextThatTheServerReads() {
        Person drafter = person("drafter-education");
        drafter.entry(report, "1.10").findings().arrived();
        for (String html : tricky()) {
            Map<String, String> read = (Map<String, String>) drafter.page()
                    .evaluate(
                            """
                            async html => {
                              const module = name => import(`/zvit/jakarta.faces.resource/${name}.js.xhtml?ln=zvit`);
                              const [narrative, text] = await Promise.all([module('entry/narrative'), module('check/text')]);
                              const place = document.createElement('div');
                              const told = document.createElement('div');
                              document.body.append(place, told);
                              const quill = narrative.create(place, () => {});
                              narrative.write(quill, html);
                              told.innerHTML = html;
                              return {
                                html: narrative.read(quill.root),
                                edited: text.read(quill.root, true).text,
                                told: text.read(told, false).text,
                              };
                            }
                            """,
                            html);
            assertThat(read.get("edited")).as(html).isEqualTo(onTheServer(read.get("html")));
            assertThat(read.get("told")).as(html).isEqualTo(onTheServer(html));
        }
    }

    private static List<String> tricky() {
        return List.of(
                "<p>Один</p><p>Два</p>",
                "<p>а&nbsp;б  в</p><p>&nbsp;</p><p>кінець&nbsp;</p>",
                "<p> лід <b>ж </b> <i> к</i> </p>",
                "<p>перший<br>другий<br><br>третій</p>",
                "<ul><li>один<ul><li>два <a href=\"https://x.ua/a?b=1&amp;c=2\">три</a></li></ul></li><li></li>"
                        + "<li>&nbsp;</li><li>чотири</li></ul><ol><li>п’ять</li></ol><p>після</p>",
                "<p>5 &lt; 6 &amp; 7 &gt; 2 \"q\" &lt;b&gt; &amp;nbsp;</p>",
                "<p>таб\tі\nрядок \n  кінець</p>\n<p>далі</p>\n",
                "<p>емодзі 😀 і́ наголос, нуль\u200bширини, м’який\u00adперенос</p>",
                "");
    }

    private static String onTheServer(String html) {
        return NarrativeText.ofHtml(RestrictedHtml.clean(html)).text();
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
