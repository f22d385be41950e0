package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** The public page where everybody can check a document; whoever opens it has no account. */
public final class VerificationPage {
    private final Page page;

    private VerificationPage(Page page) {
        this.page = page;
    }

    public static VerificationPage opened(Page page) {
        page.navigate("verify.xhtml");
        return new VerificationPage(page);
    }

    /** Comes by the address that a document carries. */
    public static VerificationPage opened(Page page, String documentId) {
        page.navigate("verify.xhtml?d=" + documentId);
        return new VerificationPage(page);
    }

    public VerificationPage check(String name, byte[] file) {
        file().setInputFiles(new FilePayload(name, "application/octet-stream", file));
        return submit();
    }

    public VerificationPage check(Path file) {
        file().setInputFiles(file);
        return submit();
    }

    /** A detached signature with what it covers. */
    public VerificationPage check(Path signature, String name, byte[] content) {
        file().setInputFiles(signature);
        page.getByText("У мене підпис .p7s окремо від документа").click();
        page.getByLabel("Документ, який підписано").setInputFiles(new FilePayload(name, "application/pdf", content));
        return submit();
    }

    private VerificationPage submit() {
        page.waitForResponse(answer -> answer.url().contains("verify.xhtml"), () -> Person.button(page, "Перевірити")
                .click());
        page.waitForLoadState();
        return this;
    }

    public Locator file() {
        return page.getByLabel("Файл, який треба перевірити");
    }

    /** What the file is, what its signatures are worth, and each of them. */
    public Locator result() {
        return page.locator("#result");
    }

    /** The first signature whose signer's name is told so. */
    public Locator signature(String signer) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(signer))
                .first();
    }

    /** One of the four answers about a signature. */
    public Locator stage(String signer, String stage) {
        return signature(signer)
                .locator(".stages > li")
                .filter(new Locator.FilterOptions().setHasText(stage))
                .first();
    }

    /** What is told of the document itself. */
    public Locator document() {
        return page.locator("section.document");
    }

    public Locator refusal() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Page page() {
        return page;
    }
}
