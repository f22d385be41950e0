package ua.zvit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** On no screen, however narrow, does a page have to be pushed from side to side. */
final class Sideways {
    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Sideways() {}

    static void assertNothingScrolls(Page page) {
        assertThat((int) page.evaluate(TOO_WIDE))
                .as(page.url() + " at " + page.viewportSize().width)
                .isZero();
    }
}
