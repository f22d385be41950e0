package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

/** Modules of the pages by themselves, from their sources, on an empty page: they ask no server anything. */
class ModulesJourney {
    private static final String ORIGIN = "http://modules.test/";
    private static final Path SOURCES = Path.of("..", "web", "src", "main", "webapp", "resources", "zvit");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page;

    @BeforeEach
    void emptyPage() {
        page = BROWSER.newPerson();
        page.route(ORIGIN + "**", ModulesJourney::source);
        page.navigate(ORIGIN);
    }

    @Test
    void narrativeIsReadOutOfTheEditorAsRestrictedHtml() {
        page.setContent(
                "<div id='root'><p>Раз <strong>два</strong> &amp; <a href='https://x.ua/?a=1&amp;b=2'>три</a></p><p>"
                        + " </p><ol><li data-list='bullet'>а</li><li data-list='bullet' class='ql-indent-1'>б</li><li"
                        + " data-list='ordered'>в</li></ol></div>");
        assertThat(of("entry/narrative.js", "it => it.read(document.getElementById('root'))"))
                .isEqualTo("<p>Раз <strong>два</strong> &amp; <a href=\"https://x.ua/?a=1&amp;b=2\">три</a></p>"
                        + "<ul><li>а<ul><li>б</li></ul></li></ul><ol><li>в</li></ol>");
    }

    @Test
    void tablesRaisedLettersAndFirstNumbersAreReadOutOfTheEditor() {
        page.setContent("<div id='root'><p>м<sup>2</sup></p><table><tbody><tr><td data-row='1' data-head='1'>Школа</td>"
                + "</tr><tr><td data-row='2'>Ліцей<span class='soft-line'></span>№ 1</td></tr></tbody></table>"
                + "<ol><li data-list='ordered'>а</li><li data-list='ordered' data-start='5'>б</li>"
                + "<li data-list='ordered' data-start='5'>в</li></ol></div>");
        assertThat(of("entry/narrative.js", "it => it.read(document.getElementById('root'))"))
                .isEqualTo("<p>м<sup>2</sup></p><table><tbody><tr><th>Школа</th></tr><tr><td>Ліцей<br>№ 1</td></tr>"
                        + "</tbody></table><ol><li>а</li></ol><ol start=\"5\"><li>б</li><li>в</li></ol>");
    }

    @Test
    void whatIsPastedBecomesAPlainGridAndPicturesAreCounted() {
        assertThat(
                        of(
                                "entry/shapes.js",
                                """
                        it => {
                          const page = new DOMParser().parseFromString("<table><thead><tr><td colspan='2'><p>Школи</p></td></tr>"
                            + "</thead><tr><td rowspan='2'><p>Ліцей</p><p>№ 1</p></td><td>7<img alt=''></td></tr>"
                            + "<tr><td>8</td></tr></table>", 'text/html');
                          const pictures = it.prepare(page);
                          return pictures + page.querySelector('table').outerHTML;
                        }
                        """))
                .isEqualTo("1<table><tbody><tr><td data-head=\"1\">Школи</td><td><br></td></tr><tr><td>Ліцей"
                        + "<span class=\"soft-line\"></span>№ 1</td><td>7<img alt=\"\"></td></tr>"
                        + "<tr><td><br></td><td>8</td></tr></tbody></table>");
    }

    @Test
    void textsAreComparedWordByWord() {
        page.setContent("<dialog id='compare'><h2 id='compare-title' tabindex='-1'></h2><p data-slot='words'></p>"
                + "<p data-slot='here'></p><h3 id='compare-there'></h3><p data-slot='there'></p>"
                + "<i data-words='kept' data-title='Title' data-there='Kept'></i></dialog>");
        of(
                "entry/compare.js",
                """
                it => it.open('kept', { narrative: '<p>Купили три книги.</p>' },
                    { narrative: '<p>Купили чотири нові книги.</p>', shown: [['Сума', '5'], ['Причина', '']] }, { when: 'now' })
                """);
        assertThat(page.locator("dialog[open] del").allTextContents()).containsExactly("три");
        assertThat(page.locator("dialog[open] ins").allTextContents()).containsExactly("чотири нові", "Сума: 5");
        assertThat(page.locator("#compare-there").textContent()).isEqualTo("Kept · now");
        assertThat(of("entry/compare.js", "it => it.plain('<p>Раз</p><ul><li>два</li><li>три &amp;</li></ul>')"))
                .isEqualTo("Раз\n• два\n• три &");
    }

    @Test
    void keptTextsOfAnotherPageAreOfferedUntilTheServerHasThem() {
        assertThat(
                        of(
                                "entry/texts.js",
                                """
                        it => {
                          const text = narrative => ({ narrative, actual: '', reason: '', figures: '{}' });
                          const here = it.open('drafter', '7/1.10');
                          const there = it.open('drafter', '7/1.10');
                          const said = found => found.map(kept => kept.narrative).join();
                          there.keep(text('a'));
                          there.keep(text('b'));
                          const told = [said(there.others()), said(here.others()), said(it.open('other', '7/1.10').others())];
                          return told.concat(said(here.others(text('b'))), localStorage.length);
                        }
                        """))
                .isEqualTo(List.of("", "b", "", "", 0));
    }

    @Test
    void tooManyKeptTextsGoAndAreTold() {
        assertThat(
                        of(
                                "entry/texts.js",
                                """
                        it => {
                          const store = it.open('drafter', '7/1.10');
                          for (let at = 1; at <= 22; at += 1) {
                            store.lay({ narrative: String(at), at: Date.now() - 1000 + at });
                          }
                          store.lay({ narrative: 'old', at: 0 });
                          return store.prune().map(gone => gone.narrative).concat(store.others().length);
                        }
                        """))
                .isEqualTo(List.of("2", "1", "old", 20));
    }

    @Test
    void figuresThatNobodyCanReadAreNamed() {
        page.setContent("<input id='actual' value='20,5'><input data-figure='indicators.1' value='багато'><input"
                + " data-figure='indicators.2' value='−3,5'><input data-figure='indicators.1.reason' value='бо"
                + " так'>");
        assertThat(of("entry/figures.js", "it => it.unreadable()")).isEqualTo(List.of("indicators.1"));
        page.setContent("<input id='actual' value='?'><input data-figure='funding.local' value='1 200,5'>"
                + "<input data-figure='funding.state' value='12.5.1'>");
        assertThat(of("entry/figures.js", "it => it.unreadable()")).isEqualTo(List.of("funding.state"));
    }

    @Test
    void whatIsRaisedAndCellsReadAsOnTheServer() {
        page.setContent("<div id='root'><p>40 м<sup>2</sup>, H<sub>2</sub>O</p>"
                + "<table><tbody><tr><td>Ліцей</td><td>120,5</td></tr></tbody></table></div>");
        assertThat(of("check/text.js", "it => it.read(document.getElementById('root'), false).text"))
                .isEqualTo("40 м², H₂O\nЛіцей\n120,5");
        assertThat(of("entry/compare.js", "it => it.plain(document.getElementById('root').innerHTML)"))
                .isEqualTo("40 м², H₂O\nЛіцей | 120,5");
    }

    @Test
    void movedWordsAreFoundWhereTheSameStandsAroundThem() {
        assertThat(
                        of(
                                "check/text.js",
                                """
                        it => {
                          const start = place => (it.locate('три і три, потім три', place) || { start: -1 }).start;
                          return [start({ text: 'три', start: 6, end: 9 }), start({ text: 'три', start: 7, end: 10 }),
                              start({ text: 'три', start: 0, end: 2, context: 'потім три' }), start({ text: 'два', start: 0, end: 3 })];
                        }
                        """))
                .isEqualTo(List.of(6, 6, 17, -1));
    }

    @Test
    void weightierMarkIsMeantAndOfEqualsTheShorter() {
        page.setContent("<p>перше друге третє</p>");
        assertThat(
                        of(
                                "check/marks.js",
                                """
                        it => {
                          const letters = document.querySelector('p').firstChild;
                          const mark = (severity, start, end) => {
                            const range = document.createRange();
                            range.setStart(letters, start);
                            range.setEnd(letters, end);
                            return { severity, start, end, range };
                          };
                          const marks = [mark('hints', 0, 17), mark('warns', 6, 17), mark('warns', 12, 17)];
                          const at = letter => {
                            const box = mark('', letter, letter + 1).range.getBoundingClientRect();
                            return marks.indexOf(it.at(marks, box.left + box.width / 2, box.top + box.height / 2));
                          };
                          return [at(2), at(8), at(14)];
                        }
                        """))
                .isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void cardLedIntoByKeyGivesTheFocusBackAndAClickElsewhereClosesIt() {
        page.setContent("<button id='from'>from</button><p>text</p><template id='check-sign-warns'><i></i></template>"
                + "<div id='finding-card' popover='auto' tabindex='-1'><i class='sign-place'></i>"
                + each("<i data-slot='%s'></i>", "title", "message", "change", "explanation", "reason")
                + "<p data-slot='others'><i data-slot='measures'></i></p>"
                + each("<i data-act='%s'></i>", "visit", "fix", "fix-all", "dismiss", "dictionary", "restore")
                + "</div>");
        String open =
                """
                it => {
                  const range = document.createRange();
                  range.selectNodeContents(document.querySelector('p'));
                  const finding = { id: 'one', severity: 'warns', title: 'Title', message: 'Told', places: [] };
                  it.open({ finding, range, start: 0, alike: 1 }, '%s');
                }
                """;
        page.locator("#from").focus();
        of("check/card.js", open.formatted("key"));
        assertThat(page.locator("#finding-card")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#finding-card")).isHidden();
        assertThat(page.locator("#from")).isFocused();
        of("check/card.js", open.formatted("hover"));
        assertThat(page.locator("#finding-card")).containsText("Told");
        assertThat(page.locator("#from")).isFocused();
        page.mouse().click(600, 600);
        assertThat(page.locator("#finding-card")).isHidden();
        assertThat(of("check/card.js", "it => [it.mode(), it.shown()]")).isEqualTo(Arrays.asList("", null));
    }

    @Test
    void whatTheReportSaidHoldsAsLongAsItsWordsStand() {
        assertThat(
                        of(
                                "check/live/sorting.js",
                                """
                        it => {
                          const place = (text, start) => ({ text, start, end: start + text.length });
                          const live = [{ id: 'live', rule: 'dash', places: [place('18-21', 2)] }];
                          const report = [{ id: 'same', rule: 'dash', places: [place('18-21', 0)] },
                              { id: 'other', rule: 'quotes', places: [place('березня', 8)] },
                              { id: 'gone', rule: 'quotes', places: [place('травня', 8)] }];
                          return it.holding(live, report, '– 18-21 березня', () => true).map(finding => finding.id);
                        }
                        """))
                .isEqualTo(List.of("live", "other"));
    }

    @Test
    void wordsAreMendedTogetherOnlyWhenTheyAreTheSame() {
        assertThat(
                        of(
                                "check/alike.js",
                                """
                        it => {
                          const finding = (id, rule, text, fixable = true) => ({ id, rule, fixable, fix: 'x', places: [{ text }] });
                          const all = [finding(1, 'typography.dash', 'a'), finding(2, 'typography.dash', 'b'),
                              finding(3, 'typography.dash', 'c', false), finding(4, 'wording.stale', 'a'), finding(5, 'wording.stale', 'b')];
                          return [all[0], all[3]].map(one => it.alike(all, one).map(other => other.id).join());
                        }
                        """))
                .isEqualTo(List.of("1,2", "4"));
    }

    @Test
    void whoAsksDuringTheWorkGetsItOnceMore() {
        assertThat(
                        of(
                                "check/turn.js",
                                """
                        async it => {
                          let done = 0;
                          let finish = null;
                          const run = it.inTurn(() => new Promise(resolve => { done += 1; finish = resolve; }), () => run());
                          const first = run();
                          await Promise.all([run(), run(), run()]);
                          finish();
                          await first;
                          const twice = done;
                          finish();
                          return [twice, await Promise.resolve(done)];
                        }
                        """))
                .isEqualTo(List.of(2, 2));
    }

    /** What a function makes of what the module exports. */
    private Object of(String module, String function) {
        return page.evaluate("import('/" + module + "').then(" + function.strip() + ")");
    }

    private static String each(String markup, String... names) {
        return Stream.of(names).map(markup::formatted).collect(Collectors.joining());
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
