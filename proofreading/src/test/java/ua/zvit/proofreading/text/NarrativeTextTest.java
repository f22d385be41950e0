package ua.zvit.proofreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrativeTextTest {

    @Test
    void partsParagraphsAndListItemsByOneLineFeed() {
        NarrativeText text =
                NarrativeText.ofHtml("<p>Один</p>\n<ul><li>два</li>\n <li>три</li></ul><p></p><p>чотири<br>п'ять</p>");
        assertThat(text.text()).isEqualTo("Один\nдва\nтри\nчотири\nп'ять");
        assertThat(text.items()).containsExactly(false, true, true, false, false);
    }

    @Test
    void resolvesReferencesAndDropsTagsAndComments() {
        assertThat(NarrativeText.ofHtml("<p>A&amp;B <b>і</b> 2 &lt; 3<!-- ні --><script>x</script></p>")
                        .text())
                .isEqualTo("A&B і 2 < 3");
    }

    @Test
    void readsWhatIsRaisedAsOneWordAndCellsAsTextsOfTheirOwn() {
        NarrativeText text = NarrativeText.ofHtml("<p>40 м<sup>2</sup>, 10<sup>-6</sup>,"
                + " H<sub>2</sub>O</p><table><tbody><tr><th>Школа</th><th>Сума</th></tr><tr><td>Ліцей №"
                + " 1</td><td>120,5</td></tr></tbody></table>");
        assertThat(text.text()).isEqualTo("40 м², 10⁻⁶, H₂O\nШкола\nСума\nЛіцей № 1\n120,5");
        assertThat(text.paragraphs()).hasSize(5);
    }

    @Test
    void knowsWhichEventsOfTheRegisterAreCitedWhere() {
        NarrativeText text =
                NarrativeText.ofHtml("<p>У червні <cite data-event='12:3'>відбувся форум</cite> і <cite>ні</cite></p>");
        assertThat(text.text()).isEqualTo("У червні відбувся форум і ні");
        assertThat(text.citations()).containsExactly(new NarrativeText.Citation(new Span(9, 23), "12"));
    }

    @Test
    void keepsDoubleSpacesButNotLineBreaksOfTheSource() {
        assertThat(NarrativeText.ofHtml("<p> а  б\n   в </p>").text()).isEqualTo("а  б в");
    }

    @Test
    void takesBrokenMarkupForText() {
        assertThat(NarrativeText.ofHtml("2 < 3 <b").text()).isEqualTo("2 < 3 <b");
    }

    @Test
    void remembersWhereLinksLead() {
        NarrativeText text = NarrativeText.ofHtml("<p>див. <a href=\"https://a.ua/?x=1&amp;y=2\">тут</a></p>");
        assertThat(text.anchors()).containsExactly(new NarrativeText.Anchor(new Span(5, 8), "https://a.ua/?x=1&y=2"));
    }
}
