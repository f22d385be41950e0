package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The headless Chromium of all journeys ({@code @RegisterExtension static final Browser}). Each person gets a
 * context of their own, so several can work in one journey; all are closed after each test, and what they saw is kept
 * as pictures in {@code target/screenshots} when the test failed.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private com.microsoft.playwright.Browser chromium;

    /** Lives as long as the run: JUnit closes it with its store. */
    private static final class Shared implements AutoCloseable {
        private final Playwright playwright = Playwright.create();
        private final com.microsoft.playwright.Browser chromium =
                playwright.chromium().launch(options());

        private static LaunchOptions options() {
            LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
            String found = System.getProperty("zvit.chromium", "");
            return found.isBlank() ? options : options.setExecutablePath(Path.of(found));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A page of somebody not yet known to the server, in a window of 1280 × 900, with Ukrainian as language. */
    public Page newPerson() {
        return newPerson(1280, 900);
    }

    public Page newPerson(int width, int height) {
        BrowserContext person = chromium.newContext(new NewContextOptions()
                .setBaseURL(Rig.base() + "/")
                .setLocale("uk-UA")
                .setTimezoneId("Europe/Kyiv")
                .setViewportSize(width, height));
        person.onWebError(failure -> failures.add(failure.page().url() + ": " + failure.error()));
        people.add(person);
        return person.newPage();
    }

    /** A page of somebody whose browser runs no scripts. */
    public Page newPersonWithoutScripts() {
        BrowserContext person = chromium.newContext(new NewContextOptions()
                .setBaseURL(Rig.base() + "/")
                .setLocale("uk-UA")
                .setJavaScriptEnabled(false));
        people.add(person);
        return person.newPage();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Shared.class)
                .chromium;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            keepPictures(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        people.forEach(BrowserContext::close);
        people.clear();
        List<String> failed = List.copyOf(failures);
        failures.clear();
        assertThat(failed).as("failures of scripts in the pages").isEmpty();
    }

    private void keepPictures(String test) {
        int number = 0;
        for (BrowserContext person : people) {
            for (Page page : person.pages()) {
                String name = test.replaceAll("[^\\w.-]", "_") + "-" + ++number + ".png";
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name)));
            }
        }
    }
}
