package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnForm;
import ua.zvit.api.OwnReport;
import ua.zvit.api.WordFile;
import ua.zvit.journey.pages.ChangesPage;
import ua.zvit.journey.pages.DesignPage;
import ua.zvit.journey.pages.DraftPage;
import ua.zvit.journey.pages.FormerPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Browser;
import ua.zvit.server.CraftedPackage;

/** Pages with much on them, in the state in which they have the most to show, on every screen and in both languages. */
class LooksJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aFileThatCameBackAndTheWayToBringIt() {
        String title = OwnReport.title();
        String path = OwnReport.started(title);
        byte[] file = Api.as("admin").get(path + "/export/docx").isOk().bytes();
        String entry = path + "/entries/1.2";
        String tag = Api.as("drafter-international").get(entry).header("ETag");
        Api.as("drafter-international")
                .put(entry, "{\"narrative\":\"<p>Зовсім інше.</p>\",\"actual\":\"4.5\"}", tag)
                .isOk();
        Person admin = person("admin");
        admin.page().navigate("bring-back.xhtml?report=" + path.replaceAll(".*/", ""));
        Looks.take(admin.page(), "bring-back");
        byte[] changed =
                WordFile.changed(WordFile.changed(file, "Ще й ", "Нарешті "), "Надруковано 300", "Надруковано 350");
        ChangesPage changes = admin.changes().bring("Звіт.docx", WordFile.changed(changed, "Шкільні обміни", "Обміни"));
        assertThat(changes.left()).hasCount(1);
        Looks.take(changes.page(), "changes");
    }

    @Test
    void aFileWhoseColumnsWereSaidAnew() {
        byte[] file = ImportDraftJourney.twoPlans(OwnReport.title()).getBytes(StandardCharsets.UTF_8);
        Person admin = person("admin");
        DraftPage draft = admin.importing().bring("Звіт.html", file);
        draft.questions().first().getByRole(AriaRole.LINK).click();
        draft.cell(1, "plan").fill("11");
        draft.column(4).selectOption("plan");
        draft.column(3).selectOption("left");
        draft.kept();
        draft.press("Прочитати файл наново");
        SecondCouncilGuideJourney.told(admin, "прочитано наново");
        Looks.take(draft.page(), "import-draft", ".prog-measure");
    }

    @Test
    void aFormThatIsMade() {
        DesignPage design = person("admin").forms().begin(OwnForm.label("executors"));
        design.shown();
        Looks.take(design.page(), "form-design", "#seen-pages img");
    }

    @Test
    void aReviewWithDecisionsThatWereKept() {
        SubmittedReport report = SubmittedReport.onHeadsDesk();
        ReviewPage review = person("acting-head").desk().review(report.programme());
        review.accept("2.1").markReturn("1.2").comment("1.2").fill("Додайте, з ким саме зустрічалися.");
        review.saved();
        Looks.take(review.page(), "review");
    }

    @Test
    void reportsThatWereSearchedFor() {
        String title = OwnReport.title();
        OwnReport.started(title);
        Page page = person("auditor").page();
        page.navigate("reports.xhtml?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&year=2025");
        assertThat(page.locator("main")).containsText(title);
        Looks.take(page, "reports");
        page.navigate("reports.xhtml?q=nothing-is-called-so");
        Looks.take(page, "reports-none");
    }

    @Test
    void aFormerReportThatIsPutIn() throws IOException {
        String programme = OwnReport.title();
        FormerPage former = FormerPage.open(person("neighbour").page());
        Looks.take(former.page(), "former");
        former.bring(new FilePayload("Звіт 2019.pdf", "application/pdf", CraftedPackage.pdf(programme)));
        Looks.take(former.page(), "former-draft");
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
