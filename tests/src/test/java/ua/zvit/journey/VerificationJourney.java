package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.api.Api;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.VerificationPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.rig.OutsideKey;

/** A citizen, without an account, checks what they were handed. */
class VerificationJourney {
    private static final String HEAD = "ЗАГРАЙ";
    private static final int BOMB = 80 * 1024 * 1024;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    private static SubmittedReport report;
    private static byte[] document;

    @BeforeAll
    static void adoptReport() {
        report = SubmittedReport.onHeadsDesk()
                .accepted()
                .signedByHead()
                .adopted()
                .archived();
        document = report.document();
    }

    @Test
    void theDocumentAsItWasIssuedIsKnownWithItsSigners() {
        VerificationPage page = opened().check("zvit.pdf", document);
        assertThat(page.result()).containsText("Це чинний документ");
        assertThat(page.document()).containsText(report.programme());
        assertThat(page.document()).containsText("№ 15 від " + Today.inWords());
        assertThat(page.stage(HEAD, "Цілісність")).containsText("дійсно");
        assertThat(page.stage(HEAD, "Повноваження")).containsText("підписала документ за посадою");
        assertThat(page.signature(HEAD)).containsText("Керівник або в. о.");
        Accessibility.assertNoSeriousFindings(page.page());
    }

    @Test
    void aDemoCertificateIsNeverJustGreen() {
        VerificationPage page = opened().check("zvit.pdf", document);
        assertThat(page.result()).containsText("із застереженнями");
        assertThat(page.stage(HEAD, "Довіра")).containsText("демонстраційний");
    }

    @Test
    void anAlteredFileIsToldApart() {
        byte[] altered = document.clone();
        altered[document.length / 3] ^= 1;
        VerificationPage page = opened().check("zvit.pdf", altered);
        assertThat(page.result()).containsText("Серед затверджених документів такого немає");
        assertThat(page.result()).not().containsText("Це чинний документ");
    }

    @Test
    void whatSomebodyAddedToTheDocumentIsSeen() {
        byte[] added = "\n% added\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        byte[] longer = java.util.Arrays.copyOf(document, document.length + added.length);
        System.arraycopy(added, 0, longer, document.length, added.length);
        VerificationPage page = opened().check("zvit.pdf", longer);
        assertThat(page.result()).containsText("До файлу щось дописано");
    }

    @Test
    void theAddressOnTheDocumentTellsWhatItIsAndComparesAFile() {
        String id = documentId();
        VerificationPage page = VerificationPage.opened(BROWSER.newPerson(), id);
        assertThat(page.document()).containsText(report.programme());
        assertThat(page.document()).containsText("Секретар ради");
        page.check("zvit.pdf", document);
        assertThat(page.result()).containsText("Це чинний документ");
        page.check("other.pdf", "%PDF-1.4\nother\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.result()).containsText("Це не той документ, за адресою якого ви прийшли");
    }

    @Test
    void aSignatureBesideTheDocumentIsChecked() throws IOException, InterruptedException {
        Path pdf = Files.write(folder.resolve("zvit.pdf"), document);
        Path signature = OutsideKey.sign(pdf, "acting-head", ".p7s", "--dstu", "--format", "cades");
        VerificationPage alone = opened().check(signature);
        assertThat(alone.result()).containsText("Підпис перевірити не вдалося");
        VerificationPage both = opened().check(signature, "zvit.pdf", document);
        assertThat(both.result()).containsText("Документ міститься в наданому файлі підпису або поруч із ним");
        assertThat(both.stage(HEAD, "Цілісність")).containsText("дійсно");
        assertThat(both.signature(HEAD)).containsText("DSTU4145");
    }

    @Test
    void aSignatureWithoutItsDocumentIsToldAsOneAndForWhat() throws IOException, InterruptedException {
        Path pdf = Files.write(folder.resolve("alone.pdf"), document);
        Path signature = OutsideKey.sign(pdf, "acting-head", ".p7s", "--ecdsa", "--format", "cades");
        VerificationPage page = opened().check(signature);
        assertThat(page.result()).containsText("Це підпис до документа, без самого документа");
        assertThat(page.document()).containsText(report.programme());
        Accessibility.assertNoSeriousFindings(page.page());
    }

    @Test
    void whatIsNotAdoptedStaysUntold() {
        SubmittedReport waiting = SubmittedReport.onHeadsDesk().accepted();
        VerificationPage page = opened().check("zvit.pdf", waiting.toSign("acting-head"));
        assertThat(page.result()).containsText("Серед затверджених документів такого немає");
        assertThat(page.result()).not().containsText(waiting.programme());
    }

    @Test
    void filesThatCannotBeReadGetAClearWord() throws IOException {
        VerificationPage page = opened();
        page.check("порожній.pdf", new byte[0]);
        assertThat(page.refusal()).containsText("Файл порожній");
        page.check("лист.txt", "Добрий день".getBytes(StandardCharsets.UTF_8));
        assertThat(page.result()).containsText("Формат файлу не розпізнано");
        page.check("бомба.asice", bomb());
        assertThat(page.result()).containsText("Вміст контейнера надмірно великий");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsSent() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (var channel = java.nio.channels.FileChannel.open(
                huge, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 33L * 1024 * 1024);
        }
        VerificationPage page = opened();
        page.file().setInputFiles(huge);
        assertThat(page.page().getByText("Файл завеликий: перевіряємо до 32 МБ"))
                .isVisible();
        assertThat(page.page().locator("#verify [type='submit']")).isDisabled();
    }

    @Test
    void nothingIsKeptOfWhoChecks() {
        VerificationPage page = opened().check("zvit.pdf", document);
        BrowserContext visitor = page.page().context();
        assertThat(visitor.cookies().stream().map(cookie -> cookie.name)).doesNotContain("JSESSIONID");
    }

    @Test
    void worksWithoutScripts() {
        Page plain = BROWSER.newPersonWithoutScripts();
        VerificationPage page = VerificationPage.opened(plain).check("zvit.pdf", document);
        assertThat(page.result()).containsText("Це чинний документ");
    }

    @Test
    void fitsAPhoneInTheDarkAndInEnglish() {
        Page phone = BROWSER.newPerson(360, 740);
        phone.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        phone.navigate("verify.xhtml?lang=en");
        phone.getByLabel("The file to check")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload("zvit.pdf", "application/pdf", document));
        phone.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();
        assertThat(phone.locator("#result")).containsText("This is the document in force");
        assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        Accessibility.assertNoSeriousFindings(phone);
    }

    private static VerificationPage opened() {
        return VerificationPage.opened(BROWSER.newPerson());
    }

    private static String documentId() {
        return Api.anonymous()
                .get("/v1/public/documents/" + ua.zvit.shared.Sha256.hex(document))
                .isOk()
                .json()
                .getString("id");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("document.pdf"));
            zip.write(new byte[BOMB]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
