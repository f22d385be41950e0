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
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One headless Chromium for a class of journeys ({@code @RegisterExtension static final Browser}). Each person gets a
 * context of their own, so several can work in one journey; all are closed after each test, and what they saw is kept
 * as pictures in {@code target/screenshots} when the test failed.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
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
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

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
        playwright = Playwright.create();
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        String found = System.getProperty("zvit.chromium", "");
        if (!found.isBlank()) {
            options.setExecutablePath(Path.of(found));
        }
        chromium = playwright.chromium().launch(options);
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

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
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
