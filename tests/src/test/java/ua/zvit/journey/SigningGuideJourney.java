package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.journey.pages.OwnSignature;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.VerificationPage;
import ua.zvit.rig.Browser;
import ua.zvit.rig.OutsideKey;

/** Walks the way of the guides to signing and verification and takes their pictures; see {@link GuidePictures}. */
class SigningGuideJourney {
    private static final String TITLE = "Програма міжнародних зустрічей громади на 2024–2026 роки";
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 760;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    private final String programme = GuidePictures.title(TITLE);

    @Test
    void guideTellsTheWayAsItIs() throws IOException, InterruptedException {
        SubmittedReport report = SubmittedReport.onHeadsDesk(programme).accepted();
        headSigns();
        report.adopted().archived();
        readSignatures(report.id());
        settings();
        verify(report.document());
    }

    private void headSigns() throws IOException, InterruptedException {
        Person head = person("acting-head");
        OwnSignature own = OwnSignature.of(head, programme);
        GuidePictures.take(head.page(), "sign");
        Path document = own.download(folder);
        own.send(OutsideKey.sign(document, "head-education", ".p7s", "--dstu", "--format", "cades"));
        assertThat(head.notices()).containsText("Підписала інша особа");
        head.page().evaluate("scrollTo(0, 0)");
        GuidePictures.take(head.page(), "sign-refused");
        OwnSignature.of(head, programme);
        head.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Підписати ключем на сервері"))
                .click();
        GuidePictures.take(head.page(), "sign-confirm");
        head.page().keyboard().press("Escape");
        head.desk().sign(programme).signHere();
        assertThat(head.notices()).containsText("Підписано");
    }

    private void readSignatures(long report) {
        Person auditor = person("auditor");
        auditor.report(report);
        auditor.page().locator("#signatures-title").scrollIntoViewIfNeeded();
        auditor.page().evaluate("document.querySelector('.signatures').scrollIntoView()");
        auditor.page().locator(".signature details > summary").first().click();
        GuidePictures.take(auditor.page(), "signatures");
    }

    private void settings() {
        Person admin = person("admin");
        admin.page().navigate("signing.xhtml");
        GuidePictures.takeWhole(admin.page(), "signing-settings");
    }

    private void verify(byte[] document) {
        VerificationPage page = VerificationPage.opened(BROWSER.newPerson(WIDTH, HEIGHT));
        GuidePictures.take(page.page(), "verify");
        page.check("zvit.pdf", document);
        assertThat(page.result()).containsText("Це чинний документ");
        GuidePictures.takeWhole(page.page(), "verified");
        byte[] altered = document.clone();
        altered[document.length / 3] ^= 1;
        page.check("zvit.pdf", altered);
        GuidePictures.take(page.page(), "verify-altered");
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(WIDTH, HEIGHT), user);
    }
}
