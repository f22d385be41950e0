package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.CouncilPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** Deciding: nothing official happens by accident or twice, and no comment is lost. */
class DecisionJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = OwnReport.title();
    private String report;

    @BeforeEach
    void bringToTheHead() {
        report = OwnReport.started(programme);
        Api.as("drafter-education")
                .put(report + "/entries/1.10", "{\"narrative\":\"<p>Обмін перенесено.</p>\",\"actual\":0}", "\"0\"")
                .isOk();
        submit("drafter-international");
        submit("drafter-promotion");
        submit("drafter-education");
    }

    @Test
    void commentsOfAReviewOutliveAReload() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        review.markReturn("1.2").comment("1.2").fill("Уточніть суму.");
        review.accept("2.1");
        head.page().reload();
        assertThat(review.comment("1.2")).hasValue("Уточніть суму.");
        assertThat(review.tally()).containsText("1 не переглянуто");
    }

    @Test
    void returnWithoutAWordIsNotSent() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        review.markReturn("1.2");
        review.askReturn();
        assertThat(review.comment("1.2")).isFocused();
        assertThat(head.page().locator("dialog[open]")).hasCount(0);
    }

    /** What nobody looked at is not accepted, in no round; what was accepted and is unchanged stays so. */
    @Test
    void unreadIsNotAcceptedInTheNextRound() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        review.accept("2.1").markReturn("1.2").comment("1.2").fill("Уточніть суму.");
        review.sendBack();
        assertThat(head.notices()).containsText("після виправлення звіт знову розгляне керівник");
        submit("drafter-international");
        Person again = person("acting-head");
        ReviewPage second = again.desk().review(programme);
        assertThat(second.tally()).containsText("1 ✓");
        assertThat(second.tally()).containsText("2 не переглянуто");
        second.askAcceptance();
        assertThat(again.page().locator("#unread")).containsText("Не переглянуто заходів: 2");
        assertThat(again.page().locator("#accept")).containsText("лише після підпису звіт піде до ради");
        Accessibility.assertNoSeriousFindings(again.page());
    }

    @Test
    void councilReadsBackWhatWillBeRecorded() {
        accept();
        Person council = person("council");
        CouncilPage page = council.desk().consider(programme).readBack("№ № 45/VIII", "2020-01-01");
        assertThat(council.notices()).containsText("звітний період закінчується 31 грудня 2025 року");
        page.readBack("№ № 45/VIII", Today.text());
        assertThat(page.answers()).containsText("№ 45/VIII від " + Today.inWords());
        assertThat(page.answers()).not().containsText("№ №");
        assertThat(page.answers()).containsText("лише після підпису він потрапить до архіву");
        Accessibility.assertNoSeriousFindings(council.page());
        page.confirm("45/VIII");
        assertThat(council.notices()).containsText("Тепер документ має підписати секретар ради");
    }

    @Test
    void staleSecondClickIsToldAndChangesNothing() {
        accept();
        Person first = person("council");
        CouncilPage here = first.desk().consider(programme);
        Person later = person("council");
        CouncilPage there = later.desk().consider(programme);
        there.readBack("8", Today.text());
        here.adopt("7", Today.text());
        assertThat(first.notices()).containsText("затверджено");
        there.confirm("8");
        assertThat(later.notices()).containsText("Це завдання вже виконано.");
        first.desk().sign(programme).signHere();
        assertThat(first.notices()).containsText("передано до архіву");
        assertThat(later.archive().find(programme, "").found()).containsText("№ 7");
    }

    @Test
    void councilReturnsToTheHeadWithItsWords() {
        accept();
        Person council = person("council");
        council.desk().consider(programme).sendBack("Поясніть витрати на буклети.");
        assertThat(council.notices()).containsText("Звіт повернено керівникові");
        Person head = person("acting-head");
        head.desk().review(programme);
        assertThat(head.page().getByText("Поясніть витрати на буклети.")).isVisible();
    }

    @Test
    void councilRejectsForGood() {
        accept();
        Person council = person("council");
        council.desk().consider(programme).reject("Програму скасовано.");
        assertThat(council.notices()).containsText("відхилено");
        council.page().navigate("reports.xhtml");
        council.page().getByLabel("Слова з назви програми").fill(programme);
        council.page().getByLabel("Стан").selectOption("REJECTED");
        council.page().getByText("Знайти").click();
        assertThat(council.page().locator("tbody tr")).hasCount(1);
        assertThat(council.page().locator("tbody tr")).containsText("Відхилено");
        Accessibility.assertNoSeriousFindings(council.page());
    }

    private void accept() {
        complete("acting-head", "{\"outcome\":\"accept\"}");
        complete("acting-head", "{\"outcome\":\"sign\",\"with\":\"server-key\"}");
    }

    private void submit(String drafter) {
        complete(drafter, "{\"outcome\":\"submit\"}");
    }

    private void complete(String user, String decision) {
        String task = Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(waiting -> report.endsWith("/" + waiting.getInt("reportId")))
                .map(waiting -> waiting.getString("id"))
                .findFirst()
                .orElseThrow();
        Api.as(user).post("/v1/tasks/" + task + "/complete", decision).isOk();
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
