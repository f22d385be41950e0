package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;

/** A report taken away to work on, by the menu of its page, also on a telephone. */
class ExportJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Map<String, String> WORDS = Map.of(
            "docx", "Word (.docx)",
            "odt", "LibreOffice (.odt)",
            "xlsx", "Excel (.xlsx)",
            "html", "Вебсторінка (.html)",
            "csv", "Таблиця даних (.csv)",
            "json", "Дані звіту (.json)");

    private Page page;

    @BeforeEach
    void openTheReport() {
        page = BROWSER.newPerson(360, 740);
        page.navigate("");
        new LoginPage(page).signIn("drafter-international");
        page.navigate("report.xhtml?id=" + OwnReport.imported().getInt("id"));
    }

    @Test
    void everyFormatIsNamedInWordsAndComesAsAFile() throws IOException {
        for (Map.Entry<String, String> format : WORDS.entrySet()) {
            menu().click();
            Download file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format.getValue()))
                            .click());
            assertThat(file.suggestedFilename()).endsWith("." + format.getKey());
            assertThat(Files.size(file.path())).isPositive();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void menuFitsTheScreenAndClosesByEscape() {
        menu().click();
        Accessibility.assertNoSeriousFindings(page);
        assertThat((Boolean) page.evaluate(
                        "[...document.querySelectorAll('.menu-button[open] li')].every(item => item.getBoundingClientRect().left >= 0"
                                + " && item.getBoundingClientRect().right <= document.documentElement.clientWidth)"))
                .isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator(".menu-button[open]")).hasCount(0);
        assertThat(menu()).isFocused();
    }

    private Locator menu() {
        return page.locator(".acts .menu-button summary");
    }
}
