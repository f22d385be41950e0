package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.journey.pages.FormerPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;
import ua.zvit.rig.OutsideKey;
import ua.zvit.server.CraftedPackage;

/** Takes the pictures of the guide to former reports, with a signature beside the document. */
class FormerGuideJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    private final String programme = GuidePictures.title("Програма підтримки бібліотек громади на 2018–2020 роки");

    @Test
    void guideTellsTheWayAsItIs() throws Exception {
        Path pdf = Files.write(folder.resolve("report.pdf"), CraftedPackage.pdf(programme));
        byte[] signature =
                Files.readAllBytes(OutsideKey.sign(pdf, "acting-head", ".p7s", "--ecdsa", "--format", "cades"));
        Person keeper = Person.signedIn(BROWSER.newPerson(1120, 900), "neighbour");
        FormerPage former = FormerPage.open(keeper.page())
                .bring(
                        new FilePayload("Звіт за 2019 рік.pdf", "application/pdf", Files.readAllBytes(pdf)),
                        new FilePayload("Звіт за 2019 рік.pdf.p7s", "application/pkcs7-signature", signature));
        former.fill(programme, "2019", "45/VII", "2020-02-27");
        GuidePictures.take(keeper.page(), "former-draft");
        former.seal();
        assertThat(keeper.notices()).containsText("внесено до архіву");
        GuidePictures.take(keeper.page(), "former-package");
    }
}
