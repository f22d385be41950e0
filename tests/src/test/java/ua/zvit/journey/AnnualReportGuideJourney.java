package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.CouncilPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Browser;

/**
 * Walks the way that the user guide tells and takes its pictures; see {@link GuidePictures} for where they go.
 */
class AnnualReportGuideJourney {
    private static final String TITLE = "Програма підтримки молоді громади на 2024–2026 роки";
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 720;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = GuidePictures.title(TITLE);

    @Test
    void guideTellsTheWayAsItIs() throws IOException {
        long report = importAndStart();
        draft();
        submit("drafter-international");
        submit("drafter-promotion");
        review();
        mend();
        decide();
        readArchive(report);
    }

    private long importAndStart() throws IOException {
        Person admin = person("admin");
        admin.importing();
        GuidePictures.take(admin.page(), "import");
        admin.importing().load(file());
        long id = Long.parseLong(admin.page().url().replaceAll(".*id=", ""));
        admin.report(id).findings().arrived();
        GuidePictures.take(admin.page(), "report");
        admin.report(id).start();
        assertThat(admin.notices()).containsText("Підготовку розпочато");
        GuidePictures.take(admin.page(), "started");
        admin.page().navigate("appointments.xhtml");
        GuidePictures.take(admin.page(), "appointments");
        return id;
    }

    private void draft() {
        Person drafter = person("drafter-education");
        assertThat(drafter.desk().task(programme)).isVisible();
        GuidePictures.take(drafter.page(), "tasks");
        EntryPage entry = drafter.desk().write(programme);
        entry.type("Із 23 червня до 1 серпня 2025 року працювали три мовні табори, у них навчалися 96 дітей.")
                .saved();
        entry.findings().arrived();
        GuidePictures.take(drafter.page(), "drafting");
        entry.actual().fill("148,7");
        entry.saved();
        drafter.page()
                .getByText("Подати розділ", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        GuidePictures.take(drafter.page(), "submit");
        drafter.page().keyboard().press("Escape");
        entry.submit();
        assertThat(drafter.notices()).containsText("Подано 2 заходи");
    }

    private void submit(String user) {
        Person person = person(user);
        person.desk().write(programme).submit();
        assertThat(person.notices()).containsText("Подано");
    }

    private void review() {
        Person head = person("acting-head");
        ReviewPage review = head.desk().review(programme);
        review.accept("1.1").markReturn("1.2").comment("1.2").fill("Додайте, з ким домовилися про спільний проєкт.");
        head.page().evaluate("document.getElementById('measure-1.2').scrollIntoView()");
        GuidePictures.take(head.page(), "review");
        review.sendBack();
        assertThat(head.notices()).containsText("Повернено 1 захід");
    }

    private void mend() {
        Person drafter = person("drafter-international");
        EntryPage entry = drafter.desk().write(programme);
        GuidePictures.take(drafter.page(), "returned");
        entry.type(" Партнер – молодіжна рада Вільнюса.").submit();
        assertThat(drafter.notices()).containsText("Подано 1 захід");
    }

    private void decide() {
        Person head = person("acting-head");
        head.desk().review(programme).acceptAll();
        assertThat(head.notices()).containsText("Тепер його треба підписати");
        head.desk().sign(programme).signHere();
        assertThat(head.notices()).containsText("передано раді");
        Person council = person("council");
        CouncilPage page = council.desk().consider(programme);
        page.findings().arrived();
        GuidePictures.take(council.page(), "council");
        page.adopt("15", Today.text());
        assertThat(council.notices()).containsText("затверджено");
        council.desk().sign(programme).signHere();
        assertThat(council.notices()).containsText("передано до архіву");
    }

    private void readArchive(long report) {
        Person auditor = person("auditor");
        auditor.report(report);
        GuidePictures.take(auditor.page(), "archived");
        assertThat(auditor.archive().find(programme, "2025").found()).hasCount(1);
        GuidePictures.take(auditor.page(), "archive");
    }

    private String file() throws IOException {
        try (InputStream stream = AnnualReportGuideJourney.class.getResourceAsStream("/guide/report.json")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace(TITLE, programme);
        }
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(WIDTH, HEIGHT), user);
    }
}
