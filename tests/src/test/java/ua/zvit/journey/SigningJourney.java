package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.journey.pages.OwnSignature;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.rig.OutsideKey;

/** The acting head and the secretary sign: on the server, with their own keys, or not at all. */
class SigningJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    @Test
    void headSignsWithAnOwnKeyAndTheSecretaryOnTheServer() throws IOException, InterruptedException {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = person("acting-head");
        OwnSignature own = OwnSignature.of(head, report.programme());
        Accessibility.assertNoSeriousFindings(head.page());
        Path document = own.download(folder);
        assertThat(Files.readAllBytes(document)).isEqualTo(report.toSign("acting-head"));
        own.send(OutsideKey.sign(document, "acting-head", ".p7s", "--dstu", "--format", "cades"));
        assertThat(head.notices()).containsText("Підписано. Звіт передано раді.");
        report.adopted();
        Person council = person("council");
        council.desk().sign(report.programme()).signHere();
        assertThat(council.notices()).containsText("Підписано. Документ передано до архіву.");
        auditorSeesBoth(report);
    }

    private void auditorSeesBoth(SubmittedReport report) {
        Person auditor = person("auditor");
        auditor.report(report.id());
        Locator signatures = auditor.page().getByRole(AriaRole.ARTICLE);
        assertThat(signatures).hasCount(2);
        assertThat(signatures.first()).containsText("Керівник або в. о.");
        assertThat(signatures.first()).containsText("окремий файл підпису .p7s");
        assertThat(signatures.last()).containsText("Секретар ради");
        assertThat(signatures.last()).containsText("підпис усередині PDF");
        assertThat(signatures.first()).containsText("власним засобом підписувача");
        assertThat(signatures.last()).containsText("ключем на сервері");
        signatures.first().locator("details > summary").click();
        assertThat(signatures.first()).containsText("Підписане не змінювали після підписання.");
        Accessibility.assertNoSeriousFindings(auditor.page());
    }

    @Test
    void anotherPersonsSignatureIsRefusedWithAllLayers() throws IOException, InterruptedException {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = person("acting-head");
        OwnSignature own = OwnSignature.of(head, report.programme());
        Path document = own.download(folder);
        own.send(OutsideKey.sign(document, "head-education", ".p7s", "--dstu", "--format", "cades"));
        assertThat(head.notices()).containsText("Підписала інша особа");
        assertThat(own.stage("Цілісність")).containsText("дійсно");
        assertThat(own.stage("Повноваження")).containsText("недійсно");
        Accessibility.assertNoSeriousFindings(head.page());
        assertThat(head.desk().task(report.programme())).isVisible();
    }

    @Test
    void aSignatureOnAnotherDocumentIsRefused() throws IOException, InterruptedException {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = person("acting-head");
        OwnSignature own = OwnSignature.of(head, report.programme());
        Path other = Files.writeString(folder.resolve("other.pdf"), "Зовсім інший документ");
        own.send(OutsideKey.sign(other, "acting-head", ".p7s", "--dstu", "--format", "cades"));
        assertThat(head.notices().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(own.stage("Цілісність")).containsText("недійсно");
        assertThat(own.stage("Повноваження")).containsText("не дійшло");
    }

    @Test
    void filesThatAreNoSignatureGetAClearWord() {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = person("acting-head");
        OwnSignature own = OwnSignature.of(head, report.programme());
        own.send("лист.txt", "Добрий день".getBytes(StandardCharsets.UTF_8));
        assertThat(head.notices()).containsText("Формат файлу не розпізнано");
        own.send("порожній.p7s", new byte[0]);
        assertThat(head.notices()).containsText("Файл порожній");
        own.send("zvit.pdf", report.toSign("acting-head"));
        assertThat(head.notices()).containsText("У файлі немає нового підпису");
    }

    @Test
    void theHeadReturnsInsteadOfSigning() {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = person("acting-head");
        head.desk().sign(report.programme()).sendBack("Не та сума в заході 2.1.");
        assertThat(head.notices()).containsText("Звіт повернуто на розгляд");
        assertThat(head.desk().task(report.programme())).containsText("Розглянути");
    }

    @Test
    void aReturnByTheCouncilVoidsTheSignatureAndKeepsIt() {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted().signedByHead();
        report.complete("council", "{\"outcome\":\"return\",\"comment\":\"Уточніть суму.\"}");
        Person auditor = person("auditor");
        auditor.report(report.id());
        Locator signature = auditor.page().getByRole(AriaRole.ARTICLE);
        assertThat(signature).containsText("Не діє");
        assertThat(signature).containsText("Уточніть суму.");
    }

    @Test
    void aDeskOfSigningFitsAPhone() {
        SubmittedReport report = SubmittedReport.onHeadsDesk().accepted();
        Person head = Person.signedIn(BROWSER.newPerson(360, 740), "acting-head");
        OwnSignature.of(head, report.programme());
        assertThat((int) head.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        Accessibility.assertNoSeriousFindings(head.page());
    }

    @Test
    void theAdministratorSeesWhatThereIsForSigning() {
        Person admin = person("admin");
        admin.page().navigate("signing.xhtml");
        Page page = admin.page();
        assertThat(page.getByText("Вбудована демонстраційна служба.")).isVisible();
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Марія ЗАГРАЙ"))
                        .first())
                .containsText("готовий");
        page.getByLabel("Код ЄДРПОУ ради").fill("99990001");
        button(page, "Зберегти").click();
        assertThat(admin.notices()).containsText("Правила підписання збережено.");
        Accessibility.assertNoSeriousFindings(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
