package ua.zvit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import ua.zvit.rig.Accessibility;

/**
 * A page as it looks on a telephone, a small and a large screen, in both languages: nothing sticks out at its side, nothing
 * keeps a reader out. Its pictures are for whoever changes it.
 */
final class Looks {
    private static final List<Integer> WIDTHS = List.of(360, 1280, 1920);
    private static final List<String> LANGUAGES = List.of("en", "uk");
    private static final String STICKS_OUT =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Looks() {}

    /** Loads the page anew for each language, the reader's own last. */
    static void take(Page page, String name) {
        take(page, name, "main h1");
    }

    /** @param drawn what is to be seen of the page when it is complete */
    static void take(Page page, String name, String drawn) {
        String address = page.url().replaceAll("[?&]lang=\\w+|#.*", "");
        for (String language : LANGUAGES) {
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            page.locator(drawn).first().waitFor();
            Accessibility.assertNoSeriousFindings(page);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                GuidePictures.takeWhole(page, "look-" + name + "-" + language + "-" + width);
                assertThat((int) page.evaluate(STICKS_OUT))
                        .as(name + ", " + language + ", " + width)
                        .isLessThanOrEqualTo(0);
            }
        }
    }
}
