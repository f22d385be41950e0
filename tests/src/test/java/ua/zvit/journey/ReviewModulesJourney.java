package ua.zvit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.rig.Browser;

/** The outline and the keys of a review by themselves, from their sources, on a page with three measures. */
class ReviewModulesJourney {
    private static final String ORIGIN = "http://modules.test/";
    private static final Path SOURCES = Path.of("..", "web", "src", "main", "webapp", "resources", "zvit");
    private static final List<String> MEASURES = List.of("1.1", "1.2", "2.1");

    private static final String LINE =
            "<li data-line='%1$s' data-changed='%2$s' data-remarked='false'><a href='#measure-%1$s'>"
                    + "<span class='dot'><span data-slot='mark'></span><span data-slot='word'></span></span></a></li>";
    private static final String ROW = "<tr id='measure-%1$s' tabindex='-1'><td>%1$s</td></tr><tr class='verdict'><td>"
            + "<fieldset data-verdict='%1$s' data-settled='false'><input type='radio' name='o%1$s' value='accept'>"
            + "<input type='radio' name='o%1$s' value='return'></fieldset>"
            + "<div data-comment='%1$s'><textarea></textarea></div></td></tr>";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page;

    @BeforeEach
    void threeMeasures() {
        page = BROWSER.newPerson();
        page.route(ORIGIN + "**", ReviewModulesJourney::source);
        page.navigate(ORIGIN);
        page.setContent("<form id='review'><nav class='reading-outline' data-accept='погоджено' data-return='повернути'"
                + " data-open='ні'><details id='reading-outline'>"
                + Stream.of("", "open", "changed", "remarked")
                        .map(kind -> "<button type='button' data-only='" + kind
                                + "'><span data-slot='number'></span></button>")
                        .collect(Collectors.joining())
                + "<section data-lines><ul>"
                + MEASURES.stream()
                        .map(one -> LINE.formatted(one, one.equals("2.1")))
                        .collect(Collectors.joining())
                + "</ul></section><p class='outline-none' hidden></p></details></nav><table>"
                + MEASURES.stream().map(ROW::formatted).collect(Collectors.joining())
                + "</table></form><input type='checkbox' id='letters'><dialog><button id='inside'>x</button></dialog>");
    }

    @Test
    void countsShowsOneKindAndGoesToTheNextOfIt() {
        assertThat(
                        of(
                                "review/outline.js",
                                """
                        it => {
                          const told = () => [...document.querySelectorAll('[data-slot="number"]')].map(one => one.textContent).join();
                          const shown = () => [...document.querySelectorAll('[data-line]')].filter(one => !one.hidden).length;
                          const only = kind => document.querySelector('[data-only="' + kind + '"]').click();
                          const here = () => document.activeElement.id;
                          const result = [];
                          it.show();
                          result.push(told());
                          it.next();
                          result.push(here());
                          document.querySelector('[data-verdict="1.1"] [value="accept"]').checked = true;
                          document.querySelector('[data-verdict="1.2"] [value="return"]').checked = true;
                          it.show();
                          result.push(told());
                          it.next();
                          result.push(here(), document.querySelector('[aria-current]').hash);
                          result.push(it.next());
                          only('changed');
                          result.push(shown());
                          only('remarked');
                          it.next();
                          result.push(here());
                          return result;
                        }
                        """))
                .isEqualTo(List.of(
                        "3,3,1,0", "measure-1.1", "3,1,1,1", "measure-2.1", "#measure-2.1", false, 1, "measure-1.2"));
    }

    @Test
    void whereTheFocusIsOneIs() {
        assertThat(
                        of(
                                "review/outline.js",
                                """
                        it => {
                          const before = it.here();
                          document.querySelector('[data-verdict="2.1"] input').focus();
                          return [before, it.here()];
                        }
                        """))
                .isEqualTo(Arrays.asList(null, "2.1"));
    }

    @Test
    void lettersDecideInBothLayoutsButNeverWhileSomebodyTypesOrHasSwitchedThemOff() {
        assertThat(
                        of(
                                "review/keys.js",
                                """
                        it => {
                          let heard = '';
                          it.listen({ KeyN: () => { heard += 'n'; }, KeyA: () => { heard += 'a'; } });
                          const press = (target, more) => target.dispatchEvent(
                            new KeyboardEvent('keydown', Object.assign({ code: 'KeyN', key: 'т', bubbles: true }, more)));
                          press(document.body);
                          press(document.querySelector('input[type="radio"]'), { code: 'KeyA', key: 'ф' });
                          press(document.querySelector('textarea'));
                          press(document.getElementById('letters'));
                          press(document.getElementById('inside'));
                          press(document.body, { ctrlKey: true });
                          press(document.body, { code: 'KeyQ' });
                          const off = document.getElementById('letters');
                          const first = [heard, off.checked];
                          off.click();
                          press(document.body);
                          const second = heard;
                          off.click();
                          press(document.body);
                          return first.concat(second, heard);
                        }
                        """))
                .isEqualTo(List.of("na", true, "na", "nan"));
    }

    /** What a function makes of what the module exports. */
    private Object of(String module, String function) {
        return page.evaluate("import('/" + module + "').then(" + function.strip() + ")");
    }

    private static void source(Route route) {
        String path = URI.create(route.request().url()).getPath().substring(1);
        route.fulfill(
                path.endsWith(".js")
                        ? new Route.FulfillOptions()
                                .setPath(SOURCES.resolve(path))
                                .setContentType("text/javascript")
                        : new Route.FulfillOptions().setBody("").setContentType("text/html"));
    }
}
