package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictedHtmlTest {
    @Test
    void keepsParagraphsListsEmphasisAndLinks() {
        String html = "<p>Текст <b>важливий</b> <em>і</em> <i>ні</i></p><ul><li>перше</li></ul><ol><li>друге</li></ol>";
        assertThat(RestrictedHtml.clean(html)).isEqualTo(html);
        assertThat(RestrictedHtml.clean("<a href=\"https://rada.gov.ua\">рада</a>"))
                .contains("href=\"https://rada.gov.ua\"", "noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=//x></iframe>",
                "<style>p{}</style>",
                "<p></p><p><br></p>",
                "\u200b",
                "   "
            })
    void leavesNothingOfMarkupThatSaysNothing(String html) {
        assertThat(RestrictedHtml.clean(html).replace("\u200b", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"x()\" style=\"color:red\" class=\"a\">текст</p>",
                "<p><a href=\"javascript:alert(1)\">текст</a></p>",
                "<p><a href=\" java\nscript:alert(1)\">текст</a></p>",
                "<p>текст<object data=x></object></p>"
            })
    void dropsWhatCouldActAndKeepsTheText(String html) {
        String cleaned = RestrictedHtml.clean(html);
        assertThat(cleaned)
                .contains("текст")
                .doesNotContainIgnoringCase("script", "onclick", "style", "object", "class");
    }

    @Test
    void isStableWhenCleanedTwice() {
        String once = RestrictedHtml.clean("<div><p>а &lt;b&gt; &amp; в<script>х</script></p></div><p>незакрите");
        assertThat(RestrictedHtml.clean(once)).isEqualTo(once);
    }

    @Test
    void readsTextWithoutMarkup() {
        assertThat(RestrictedHtml.text("<p>Один</p><p>два&nbsp;три</p>")).isEqualTo("Один два три");
        assertThat(RestrictedHtml.text("<p>5 м<sup>2</sup>, H<sub>2</sub>O, 10<sup>-<b>6</b>x</sup></p>"))
                .isEqualTo("5 м², H₂O, 10⁻⁶x");
        assertThat(RestrictedHtml.text("<table><tr><td>Ліцей № 1</td><td>120,5</td></tr><tr><td>а</td></tr></table>б"))
                .isEqualTo("Ліцей № 1 120,5 а б");
        assertThat(RestrictedHtml.clean(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<table><tr><td>Ліцей № 1</td><td>120,5</td></tr><tr><td>Ліцей №"
                        + " 2</td><td>98,0</td></tr></table>;<table><tbody><tr><td>Ліцей №"
                        + " 1</td><td>120,5</td></tr><tr><td>Ліцей № 2</td><td>98,0</td></tr></tbody></table>",
                "<table><caption>Школи</caption><tfoot><tr><td>я</td></tr></tfoot><thead><tr><td>А</td></tr></thead><tr><td><p>б</p>"
                        + " <p>в</p></td></tr></table>"
                        + ";<p>Школи</p><table><tbody><tr><th>А</th></tr><tr><td>б<br>в</td></tr><tr><td>я</td></tr></tbody></table>",
                "<table><tr><td>а<table><tr><td>1</td><td>2</td></tr></table></td><td>б</td></tr></table>"
                        + ";<table><tbody><tr><td>а<br>1 | 2</td><td>б</td></tr></tbody></table>",
                "<table><tr><th rowspan=2>а</th><th colspan=2>б</th></tr><tr><td>в</td><td"
                        + " colspan=99>г</td></tr></table>"
                        + ";<table><tbody><tr><th>а</th><th>б</th><td></td></tr><tr><td></td><td>в</td><td>г</td></tr></tbody></table>",
                "<table><tr><td colspan=5>а</td></tr></table>;<table><tbody><tr><td>а</td></tr></tbody></table>",
                "<table><tr><td><ul><li>а</li><li>б<ol start=4><li>в</li></ol></li></ul></td></tr></table>"
                        + ";<table><tbody><tr><td>– а<br>– б<br>4) в</td></tr></tbody></table>",
                "<ul><li>а<table><tr><td>1</td><td>2</td></tr></table></li></ul>;<ul><li>а<p>1 | 2</p></li></ul>",
                "<b><table><tr><td>а</td></tr></table></b>;<b><table><tbody><tr><td>а</td></tr></tbody></table></b>",
                "<ol start=3><li>а</li></ol><ol start='0'><li>б</li></ol>;<ol start=\"3\"><li>а</li></ol><ol"
                        + " start=\"0\"><li>б</li></ol>",
                "<ol start=1><li>а</li></ol><ol start=-2 type=a><li>б</li></ol><ol start=10000><li>в</li></ol>"
                        + ";<ol><li>а</li></ol><ol><li>б</li></ol><ol><li>в</li></ol>",
                "<div>Перший рядок.</div><div>Другий рядок.</div><h3>Підзаголовок</h3>Текст."
                        + ";<p>Перший рядок.</p><p>Другий рядок.</p><p>Підзаголовок</p>Текст.",
                "<div>а<div>б</div>в</div>;а<p>б</p>в",
                "<ul><li>а<div>б</div></li></ul>;<ul><li>а<br>б</li></ul>",
                "<dl><dt>Так</dt><dd>ні</dd></dl>;<p>Так</p><p>ні</p>",
                "<p>площа 5 м<sup>2</sup>, H<sub>2</sub>O, 10<sup>-6</sup>, м²"
                        + ";<p>площа 5 м<sup>2</sup>, H<sub>2</sub>O, 10<sup>-6</sup>, м²</p>",
                "<p>м<span style='color: red, vertical-align: super'>2</span>, х<span"
                        + " style='vertical-align:sub'>1</span></p>;<p>м<sup>2</sup>, х<sub>1</sub></p>",
                "<p>а<sup> </sup>б<sub></sub></p>;<p>а б</p>",
                "один<hr>два;один<br>два"
            })
    void keepsApartWhatStoodApart(String html, String kept) {
        assertThat(RestrictedHtml.clean(html)).isEqualTo(kept);
        assertThat(RestrictedHtml.clean(kept)).isEqualTo(kept);
    }

    @Test
    void makesLinesOfATableThatNoSheetHasRoomFor() {
        String wide = "<table><tr>" + "<td>1</td>".repeat(31) + "</tr></table>";
        assertThat(RestrictedHtml.clean(wide)).startsWith("<p>1 | 1 | ").doesNotContain("table");
    }

    @Test
    void growsWithWhatIsWrittenNotWithWhatItSpans() {
        String spans = "<table>" + "<tr><td colspan=1000 rowspan=60000>а</td></tr>".repeat(2000) + "</table>";
        assertThat(RestrictedHtml.clean(spans).length()).isLessThan(spans.length());
    }

    @Test
    void isStableOnWhateverIsWritten() {
        String[] pieces = {
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<th colspan=2>",
            "</td>",
            "<td rowspan=3>",
            "<p>",
            "</p>",
            "<ul>",
            "<li>",
            "</ul>",
            "<ol start=5>",
            "</ol>",
            "<sup>",
            "</sup>",
            "<sub>",
            "</sub>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<br>",
            "слово",
            " ",
            "2",
            "<a href='https://x.ua'>",
            "</a>",
            "<thead>",
            "<caption>",
            "\n",
            "<h2>",
            "<i>",
            "<button>"
        };
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            for (int count = random.nextInt(25); count >= 0; count--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            String once = RestrictedHtml.clean(html.toString());
            String twice = RestrictedHtml.clean(once);
            assertThat(RestrictedHtml.clean(twice)).as(html.toString()).isEqualTo(twice);
            assertThat(RestrictedHtml.text(twice)).as(html.toString()).isEqualTo(RestrictedHtml.text(once));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>Фото <img src=x> і <IMG src=y></p>;img",
                "<script>x</script><iframe src=x></iframe>;script,iframe",
                "<a href='javascript:x'>так</a>;a",
                "<a href='page.html'>так</a>;a"
            })
    void namesWhatWouldBeLost(String html, String names) {
        assertThat(RestrictedHtml.lost(html)).containsExactly(names.split(","));
    }

    @Test
    void losesNothingOfPlainMarkup() {
        assertThat(RestrictedHtml.lost("<div class=x><span style=y>а</span> <a href=\"https://x.ua\">б</a></div>"))
                .isEmpty();
    }
}
