package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.CouncilPage;
import ua.zvit.journey.pages.FormerPage;
import ua.zvit.journey.pages.OwnSignature;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.VerificationPage;
import ua.zvit.rig.OutsideKey;
import ua.zvit.server.CraftedPackage;

/**
 * How a second council ends its year: the head signs elsewhere, the council decides, its secretary signs elsewhere, the
 * document lies in the archive beside last year's, and everybody can check it.
 *
 * @param folder for what is downloaded
 */
record SecondCouncilAdoption(SecondCouncil file, Path folder) {
    private static final String DECISION = "47";

    void headSigns(Person head) throws IOException, InterruptedException {
        OwnSignature own = OwnSignature.of(head, file.title());
        own.send(signed(own.download(folder), SecondCouncil.HEAD, "--dstu"));
        SecondCouncilGuideJourney.told(head, "Підписано. Звіт передано раді.");
    }

    void councilAdopts(Person secretary) throws IOException, InterruptedException {
        CouncilPage page = secretary.desk().consider(file.title());
        page.adopt(DECISION, Today.text());
        SecondCouncilGuideJourney.told(secretary, "затверджено");
        OwnSignature own = OwnSignature.of(secretary, file.title());
        Path document = own.download(folder);
        own.send(signed(document, SecondCouncil.HEAD, "--ecdsa"));
        SecondCouncilGuideJourney.told(secretary, "Підписала інша особа");
        own.send(signed(document, SecondCouncil.SECRETARY, "--ecdsa"));
        SecondCouncilGuideJourney.told(secretary, "Підписано. Документ передано до архіву.");
    }

    private static Path signed(Path document, String name, String algorithm) throws IOException, InterruptedException {
        return OutsideKey.signFor(document, name, SecondCouncil.EDRPOU, ".pdf", algorithm, "--format", "pades");
    }

    /** Last year's report, made before there was a Zvit, is kept as a copy. */
    void keepLastYears(Person keeper) throws IOException {
        int year = SecondCouncil.YEAR - 1;
        String programme = GuidePictures.title(SecondCouncil.FORMER);
        FormerPage.open(keeper.page())
                .bring(new FilePayload("Звіт за рік.pdf", "application/pdf", CraftedPackage.pdf(programme)))
                .fill(programme, Integer.toString(year), "12", SecondCouncil.YEAR + "-02-27")
                .seal();
        SecondCouncilGuideJourney.told(keeper, "внесено до архіву");
        assertThat(keeper.page().getByRole(AriaRole.MAIN)).containsText("Це копія попереднього звіту");
    }

    /** @return the document that the archive hands out */
    byte[] readArchive(Person keeper) throws IOException {
        assertThat(keeper.archive().found()).hasCount(2);
        GuidePictures.take(keeper.page(), "archive-of-a-council");
        String year = Integer.toString(SecondCouncil.YEAR);
        return Files.readAllBytes(
                keeper.archive().find(file.title(), year).download().path());
    }

    /** @param page of somebody without an account */
    void isKnownToEverybody(VerificationPage page, byte[] document) {
        page.check("zvit.pdf", document);
        assertThat(page.result()).containsText("Це чинний документ");
        assertThat(page.document()).containsText(file.title());
        assertThat(page.document()).containsText("№ " + DECISION + " від " + Today.inWords());
        for (String signer : new String[] {SecondCouncil.HEAD, SecondCouncil.SECRETARY}) {
            assertThat(page.stage(signer, "Цілісність")).containsText("дійсно");
            assertThat(page.stage(signer, "Довіра")).containsText("демонстраційний");
        }
        GuidePictures.takeWhole(page.page(), "verified-of-a-council");
    }
}
