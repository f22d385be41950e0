package ua.zvit.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the pictures of the user guide go. {@code ./zvit guide} gives the guide's folder and servers with nothing in
 * them, so that names can be plain; in any other run the pictures only prove that the told way still works.
 */
final class GuidePictures {
    private static final String GUIDE = System.getProperty("zvit.guide", "");

    private GuidePictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
    }

    /** Takes the whole page, however long. */
    static void takeWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
    }

    /** @return the title as it is in the guide; elsewhere with a mark that nobody else has */
    static String title(String title) {
        return GUIDE.isEmpty() ? title + " " + UUID.randomUUID() : title;
    }

    /** @return the code as it is in the guide; elsewhere one that nobody else has */
    static String code(String code) {
        return GUIDE.isEmpty() ? UUID.randomUUID().toString().substring(0, 8) : code;
    }

    /** @return the name as it is in the guide; elsewhere with an end that nobody else has */
    static String name(String name) {
        return GUIDE.isEmpty() ? name + "-" + code(name) : name;
    }

    private static Path file(String name) {
        return (GUIDE.isEmpty() ? Path.of("target", "guide") : Path.of("..", GUIDE)).resolve(name + ".png");
    }
}
