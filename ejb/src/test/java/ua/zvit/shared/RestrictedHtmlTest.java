package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
