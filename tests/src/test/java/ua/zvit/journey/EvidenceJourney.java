package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/** Evidence at an entry: added, described, removed and put back, and a picture that was pasted into the text. */
class EvidenceJourney {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String PASTE =
            """
            image => {
              const data = new DataTransfer();
              const bytes = Uint8Array.from(atob(image), letter => letter.charCodeAt(0));
              data.items.add(new File([bytes], "image.png", { type: "image/png" }));
              document.getElementById("narrative")
                .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** A file is examined in a process of its own, which a busy machine starts slowly. */
    private static final double EXAMINING = 60_000;

    private final String report = OwnReport.started();

    @Test
    void filesStandAtTheirEntry() {
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-international");
        drafter.entry(Long.parseLong(report.substring(report.lastIndexOf('/') + 1)), "1.2");
        Page page = drafter.page();
        Locator evidence = page.locator("#evidence");
        Locator list = page.locator("#evidence-list");
        Locator said = page.locator("#evidence-said");
        assertThat(list).containsText("Файлів ще немає");

        page.getByLabel("Додати файли").setInputFiles(new FilePayload[] {
            file("Протокол.txt", "text/plain", "Протокол зустрічі".getBytes(StandardCharsets.UTF_8)),
            file("архів.zip", "application/zip", new byte[] {'P', 'K', 5, 6, 0, 0})
        });
        assertThat(list).containsText("Протокол", patiently());
        assertThat(evidence).containsText("Архіви (ZIP, RAR, 7z) не приймаємо", patiently());
        button(evidence, "Прибрати").click();

        page.evaluate(PASTE, Base64.getEncoder().encodeToString(DOT));
        assertThat(page.locator("#pictures-added")).containsText("Зображення додано до доказів");
        assertThat(list).containsText("Зображення з тексту", patiently());
        assertThat(list.locator("img")).hasCount(1);

        Locator first = list.locator("li").first();
        first.locator("summary").click();
        first.getByLabel("Що це").fill("Протокол зустрічі з партнерами");
        first.getByLabel("Дата документа").fill("2025-03-04");
        button(first, "Зберегти").click();
        assertThat(list).containsText("Протокол зустрічі з партнерами");
        assertThat(list).containsText("від 4 березня");

        button(list.locator("li").first(), "Видалити").click();
        assertThat(list).containsText("Видалено");
        assertThat(button(list, "Повернути")).isFocused();
        button(list, "Повернути").click();
        assertThat(said).containsText("Файл повернуто");
        assertThat(list.locator("li")).hasCount(2);
        Looks.take(page, "evidence", "#evidence-list li");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(EXAMINING);
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
