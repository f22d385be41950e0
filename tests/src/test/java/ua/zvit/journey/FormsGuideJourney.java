package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.FiguresReport;
import ua.zvit.api.OwnForm;
import ua.zvit.journey.pages.DesignPage;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.FormsPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/**
 * Walks the way that the guide to forms tells and takes its pictures; see {@link GuidePictures} for where they go.
 */
class FormsGuideJourney {
    private static final String TITLE = "Програма мовних таборів громади на 2024–2026 роки";
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 720;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @AfterEach
    void putTheUsualFormInForceAgain() {
        OwnForm.putInForce("khmelnytskyi");
    }

    @Test
    void guideTellsTheWayAsItIs() {
        String programme = GuidePictures.title(TITLE);
        long report = Long.parseLong(FiguresReport.started(programme).replaceAll(".*/", ""));
        writeFigures(report);
        changeTheForm();
    }

    private void writeFigures(long report) {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.1");
        entry.actual("Місцевий бюджет").fill("98,7");
        entry.actual("Інші джерела").fill("50");
        entry.actual("Кількість учасників").fill("86");
        entry.reasonOf("Кількість учасників").fill("Четверо захворіли");
        entry.saved();
        drafter.page().evaluate("window.scrollTo(0, 0)");
        GuidePictures.take(drafter.page(), "figures");
    }

    private void changeTheForm() {
        Person admin = person("admin");
        FormsPage forms = admin.forms();
        GuidePictures.take(admin.page(), "forms");
        forms.bring(OwnForm.like("executors", "our-" + GuidePictures.code("executors"))
                .drawnBy(xml -> xml.replaceFirst("(<jasperReport[^>]*>)", "$1<scriptlet name=\"x\" class=\"x.Y\"/>"))
                .zip());
        assertThat(forms.alert()).containsText("Форму не прийнято");
        GuidePictures.take(admin.page(), "form-faults");
        design(admin);
        OwnForm own = OwnForm.like("executors", "our-" + GuidePictures.code("executors"))
                .describedBy(json ->
                        json.replaceFirst("(\"titleUk\": \")[^\"]+", "$1Звіт із виконавцями, форма нашої ради"));
        admin.forms().bring(own.zip());
        assertThat(admin.notices()).containsText("Форму додано як чернетку");
        GuidePictures.take(admin.page(), "form-draft");
        forms.decide("Опублікувати");
        assertThat(admin.notices()).containsText("Форму опубліковано");
        forms.decide("Зробити чинною");
        assertThat(admin.notices()).containsText("Форма тепер чинна");
        GuidePictures.take(admin.page(), "form-in-force");
    }

    private static void design(Person admin) {
        DesignPage design = admin.forms().begin(OwnForm.label("executors"));
        String before = design.shown();
        design.field("Назва форми у списку").fill("Звіт із виконавцями, альбомний");
        design.field("Аркуш").selectOption("LANDSCAPE");
        design.width("Текст про виконання").fill("120");
        design.changedFrom(before);
        design.shown();
        admin.page().evaluate("window.scrollTo(0, 480)");
        GuidePictures.take(admin.page(), "form-design");
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(WIDTH, HEIGHT), user);
    }
}
