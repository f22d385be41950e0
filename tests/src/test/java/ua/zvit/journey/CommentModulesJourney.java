package ua.zvit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.rig.Browser;

/** The modules of comments by themselves: passages are found as the server finds them, and nothing that is typed is lost. */
class CommentModulesJourney {
    private static final String ORIGIN = "http://modules.test/";
    private static final Path SOURCES = Path.of("..", "web", "src", "main", "webapp", "resources", "zvit");
    private static final String TEXT = "Ці гуртки знають усі. Наші гуртки старші.\nУ грудні гуртки показали фільми.";
    private static final String FRAGMENT =
            """
            <div id='comments' data-open='%d'><div id='notices'></div>
            <form action='comments.xhtml' method='post' data-draft='new'><textarea name='words'></textarea>
            <button name='act' value='start'>say</button></form>
            <article data-thread='7' tabindex='-1'><details><form action='comments.xhtml' method='post' data-draft='7'>
            <input type='hidden' name='comment' value='7'><textarea name='words'></textarea>
            <button name='act' value='reply'>reply</button></form></details></article></div>
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final List<String> sent = new ArrayList<>();
    private Page page;

    @BeforeEach
    void emptyPage() {
        page = BROWSER.newPerson();
        page.route(ORIGIN + "**", this::source);
        page.navigate(ORIGIN);
    }

    @Test
    void aPassageIsFoundByItsSurroundingsAndToldByCharacters() {
        page.setContent("<div id='text'><p>Ці гуртки знають <b>усі</b>. Наші гуртки старші.</p>"
                + "<p>У грудні гуртки показали фільми.</p></div>");
        int start = TEXT.lastIndexOf("гуртки");
        List<?> told = (List<?>)
                page.evaluate(
                        """
                        import('/comment/passages.js').then(it => {
                          const root = document.getElementById('text');
                          const found = it.range(root, false, { quote: 'гуртки', before: 'У грудні ', after: ' показали', at: 3 });
                          const marked = it.marked(root, false, found);
                          const gone = it.range(root, false, { quote: 'школи', before: '', after: '', at: 0 });
                          return [marked.quote, marked.before, marked.after, marked.at, gone];
                        })
                        """);
        assertThat(told).isEqualTo(Arrays.asList("гуртки", TEXT.substring(0, start), " показали фільми.", start, null));
    }

    @Test
    void whatIsTypedElsewhereStaysWhenAFormIsSent() {
        page.setContent("<div id='place' data-comments='' data-failed='failed'></div>");
        page.evaluate(
                "import('/comment/panel.js').then(it => it.load(document.getElementById('place'), 'comments.xhtml'))");
        page.locator("form[data-draft='new'] textarea").fill("Новий");
        page.locator("details").evaluate("fold => { fold.open = true; }");
        page.locator("form[data-draft='7'] textarea").fill("Відповідь");
        page.locator("form[data-draft='7'] button").click();
        page.waitForCondition(() -> sent.size() == 1);
        page.locator("#comments[data-open='1']").waitFor();
        assertThat(sent.get(0)).contains("comment=7", "act=reply");
        assertThat(page.locator("form[data-draft='new'] textarea").inputValue()).isEqualTo("Новий");
        assertThat(page.locator("form[data-draft='7'] textarea").inputValue()).isEmpty();
        assertThat(page.locator("#notices").count()).as("the page has its own").isZero();
    }

    private void source(Route route) {
        String path = URI.create(route.request().url()).getPath().substring(1);
        if (path.endsWith(".js")) {
            route.fulfill(
                    new Route.FulfillOptions().setPath(SOURCES.resolve(path)).setContentType("text/javascript"));
            return;
        }
        if (route.request().method().equals("POST")) {
            sent.add(route.request().postData());
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html;charset=utf-8")
                .setBody(path.isEmpty() ? "" : FRAGMENT.formatted(sent.size())));
    }
}
