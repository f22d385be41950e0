package ua.zvit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.api.OwnReport;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;
import ua.zvit.rig.Rig;

/** The pages live within the content security policy that they are sent with, and logging out needs one click. */
class PolicyJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final List<String> violations = new ArrayList<>();

    static Stream<String> pages() {
        return Stream.of(
                "", "reports.xhtml", "archive.xhtml", "import.xhtml", "appointments.xhtml", "nothing-here.xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOnAPageBreaksItsPolicy(String address) {
        Page page = logIn("admin");
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import.xhtml", "bring-back.xhtml", "former.xhtml"})
    void ofWhoeverMayNotBringAFileNoneIsRead(String address) {
        RequestOptions file = RequestOptions.create().setData("a file");
        assertThat(logIn("auditor").request().post(address, file).status()).isEqualTo(403);
        assertThat(logIn("admin").request().post(address, file).status()).isNotEqualTo(403);
    }

    /** One answer stays open on every page; all others have come, and for a second none did. */
    private static final String QUIET = "() => document.readyState === 'complete' && performance.now() - 1000 >"
            + " Math.max(...performance.getEntriesByType('resource').map(each => each.responseEnd))";

    @Test
    void neitherDoTheReportAndTheEditor() {
        String report = OwnReport.started().replaceAll(".*/", "");
        Page page = logIn("drafter-international");
        for (String address : List.of("report.xhtml?id=" + report, "entry.xhtml?report=" + report + "&measure=1.2")) {
            page.navigate(address);
            page.waitForFunction(QUIET);
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void aScriptThatSomebodySlipsInDoesNotRun() {
        Page page = logIn("auditor");
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.slipped = true\">')");
        page.waitForCondition(() -> !violations.isEmpty());
        assertThat(page.evaluate("window.slipped === undefined")).isEqualTo(true);
    }

    @Test
    void oneClickLogsOutHereAndAtTheProvider() {
        Page page = logIn("auditor");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Вийти"))
                .click();
        new LoginPage(page).userName().waitFor();
        page.navigate("");
        new LoginPage(page).userName().waitFor();
        assertThat(page.url()).startsWith(Rig.realm());
        assertThat(violations).isEmpty();
    }

    private Page logIn(String user) {
        Page page = BROWSER.newPerson();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        page.navigate("");
        new LoginPage(page).signIn(user);
        page.waitForURL(Rig.base() + "/**");
        return page;
    }
}
