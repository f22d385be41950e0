package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.CouncilPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Browser;

/** Deciding: nothing official happens by accident or twice, and no comment is lost. */
class DecisionJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = OwnReport.title();

    @BeforeEach
    void bringToTheHead() {
        Person admin = person("admin");
        admin.importing().load(OwnReport.file(programme));
        long id = Long.parseLong(admin.page().url().replaceAll(".*id=", ""));
        admin.report(id).start();
        assertThat(admin.notices()).containsText("Підготовку розпочато");
        submit("drafter-international");
        submit("drafter-promotion");
        Person education = person("drafter-education");
        EntryPage entry = education.desk().write(programme);
        entry.actual().fill("0");
        entry.type("Обмін перенесено.").submit();
        assertThat(education.notices()).containsText("Подано");
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

    @Test
    void staleSecondClickIsToldAndChangesNothing() {
        accept();
        Person first = person("council");
        CouncilPage here = first.desk().consider(programme);
        Person later = person("council");
        CouncilPage there = later.desk().consider(programme);
        here.adopt("7", "2026-01-29");
        assertThat(first.notices()).containsText("затверджено");
        there.adopt("8", "2026-01-29");
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
        assertThat(council.page().getByText("Відхилено").first()).isVisible();
    }

    private void accept() {
        Person head = person("acting-head");
        head.desk().review(programme).acceptAll();
        assertThat(head.notices()).containsText("Тепер його треба підписати");
        head.desk().sign(programme).signHere();
        assertThat(head.notices()).containsText("передано раді");
    }

    private void submit(String drafter) {
        Person person = person(drafter);
        person.desk().write(programme).submit();
        assertThat(person.notices()).containsText("Подано 1 захід");
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
