package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.ArchivePage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReportPage;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** The one journey for which Zvit exists, by hand: from the file over every desk to the archived PDF. */
class AnnualReportJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = OwnReport.title();

    @Test
    void reportGoesFromTheFileOverEveryDeskToTheArchive() throws Exception {
        long report = importAndStart();
        submit("drafter-international");
        writeAndSubmitEducation();
        submit("drafter-promotion");
        returnOneMeasure();
        mendTheReturned();
        accept();
        signAsHead();
        adopt();
        signAsSecretary();
        readTheHistory(report);
        download();
    }

    private long importAndStart() {
        Person admin = person("admin");
        admin.importing().load(OwnReport.file(programme));
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        Accessibility.assertNoSeriousFindings(admin.page());
        long id = Long.parseLong(admin.page().url().replaceAll(".*id=", ""));
        ReportPage page = admin.report(id);
        page.start();
        assertThat(admin.notices()).containsText("Підготовку розпочато");
        assertThat(page.currentStep()).containsText("подали 0 з 3");
        return id;
    }

    private void submit(String drafter) {
        Person person = person(drafter);
        person.desk().write(programme).submit();
        assertThat(person.notices()).containsText("Подано 1 захід");
        assertThat(person.desk().task(programme)).hasCount(0);
    }

    private void writeAndSubmitEducation() {
        Person person = person("drafter-education");
        EntryPage entry = person.desk().write(programme);
        assertThat(entry.missing()).containsText("текст для 1.10");
        entry.type("Двадцять учнів побували у місті-партнері.").saved();
        entry.actual().fill("20,5");
        entry.saved();
        assertThat(entry.missing()).containsText("Усе заповнено");
        Accessibility.assertNoSeriousFindings(person.page());
        entry.submit();
        assertThat(person.notices()).containsText("Подано 1 захід");
    }

    private void returnOneMeasure() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        review.accept("2.1").markReturn("1.2").comment("1.2").fill("Назвіть дати зустрічей.");
        assertThat(review.tally()).containsText("1 не переглянуто");
        Accessibility.assertNoSeriousFindings(head.page());
        review.sendBack();
        assertThat(head.notices()).containsText("Повернено 1 захід");
        assertThat(person("drafter-promotion").desk().task(programme)).hasCount(0);
    }

    private void mendTheReturned() {
        Person person = person("drafter-international");
        assertThat(person.desk().task(programme)).containsText("Виправити захід 1.2");
        EntryPage entry = person.desk().write(programme);
        assertThat(entry.remarks()).containsText("Назвіть дати зустрічей.");
        entry.type(" Зустрічі відбулися 3 березня та 6 жовтня 2025 року.").submit();
        assertThat(person.notices()).containsText("Подано 1 захід");
    }

    private void accept() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        assertThat(head.page().getByText("1 захід повернувся після виправлення."))
                .isVisible();
        assertThat(review.changes("1.2").locator("ins")).containsText("Зустрічі відбулися 3 березня");
        review.acceptAll();
        assertThat(head.notices()).containsText("Тепер його треба підписати");
    }

    private void signAsHead() {
        Person head = person("acting-head");
        head.desk().sign(programme).signHere();
        assertThat(head.notices()).containsText("Підписано. Звіт передано раді.");
    }

    private void signAsSecretary() {
        Person council = person("council");
        council.desk().sign(programme).signHere();
        assertThat(council.notices()).containsText("Підписано. Документ передано до архіву.");
    }

    private void adopt() {
        Person council = person("council");
        council.desk().consider(programme).adopt("15", Today.text());
        assertThat(council.notices()).containsText("затверджено");
    }

    private void readTheHistory(long report) {
        Person auditor = person("auditor");
        ReportPage page = auditor.report(report);
        assertThat(page.step("Архів")).hasClass("done");
        assertThat(page.history()).containsText("затверджено рішенням 15");
        assertThat(page.history()).containsText("підписано електронним підписом: Марія ЗАГРАЙ");
        assertThat(page.measure("1.2")).containsText("Затверджено");
        Accessibility.assertNoSeriousFindings(auditor.page());
    }

    private void download() throws Exception {
        Person council = person("council");
        ArchivePage archive = council.archive().find(programme, "2025");
        assertThat(archive.found()).hasCount(1);
        assertThat(archive.found()).containsText("рішення № 15 від " + Today.inWords());
        Accessibility.assertNoSeriousFindings(council.page());
        byte[] pdf = Files.readAllBytes(archive.download().path());
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
