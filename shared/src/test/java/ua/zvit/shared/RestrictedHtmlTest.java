package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(RestrictedHtml.clean(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<table><tr><td>Ліцей № 1</td><td>120,5</td></tr><tr><td>Ліцей № 2</td><td>98,0</td></tr></table>"
                        + ";<p>Ліцей № 1 | 120,5</p><p>Ліцей № 2 | 98,0</p>",
                "<table><caption>Школи</caption><thead><tr><th>А</th></tr></thead><tbody><tr><td><p>б</p><p>в</p></td></tr></tbody></table>"
                        + ";<p>Школи</p><p>А</p><p>б<br>в</p>",
                "<table><tr><td>а<table><tr><td>1</td><td>2</td></tr></table></td><td>б</td></tr></table>"
                        + ";<p>а<br>1 | 2 | б</p>",
                "<div>Перший рядок.</div><div>Другий рядок.</div><h3>Підзаголовок</h3>Текст."
                        + ";<p>Перший рядок.</p><p>Другий рядок.</p><p>Підзаголовок</p>Текст.",
                "<div>а<div>б</div>в</div>;а<p>б</p>в",
                "<ul><li>а<div>б</div></li></ul>;<ul><li>а<br>б</li></ul>",
                "<dl><dt>Так</dt><dd>ні</dd></dl>;<p>Так</p><p>ні</p>",
                "<p>площа 5 м<sup>2</sup>, H<sub>2</sub>O, 10<sup>-6</sup>;<p>площа 5 м², H₂O, 10⁻⁶</p>",
                "<p>а<sup>б</sup> x<sub>i</sub></p>;<p>а^б x_i</p>",
                "один<hr>два;один<br>два"
            })
    void keepsApartWhatStoodApart(String html, String kept) {
        assertThat(RestrictedHtml.clean(html)).isEqualTo(kept);
        assertThat(RestrictedHtml.clean(kept)).isEqualTo(kept);
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
