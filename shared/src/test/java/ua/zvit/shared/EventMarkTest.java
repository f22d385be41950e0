package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventMarkTest {
    private static final String TOLD =
            "<p>У червні <cite data-event=\"12:3\">відбувся <b>форум</b></cite> і <cite data-event=\"7:1\">виставка</cite>.</p>";

    @Test
    void passesTheCleaningUnchangedAndIsReadInOrder() {
        assertThat(RestrictedHtml.clean(TOLD)).isEqualTo(TOLD);
        assertThat(EventMark.in(TOLD)).containsExactly(new EventMark(12, 3), new EventMark(7, 1));
    }

    @Test
    void isNoPartOfWhatIsRead() {
        assertThat(EventMark.without(TOLD)).isEqualTo("<p>У червні відбувся <b>форум</b> і виставка.</p>");
        assertThat(RestrictedHtml.text(TOLD)).isEqualTo("У червні відбувся форум і виставка.");
        assertThat(EventMark.without("<p>2 &lt; 3</p>")).isEqualTo("<p>2 &lt; 3</p>");
    }

    @Test
    void standsInCellsAndItems() {
        String cells = "<ul><li><cite data-event=\"1:1\">форум</cite></li></ul><table><tbody><tr>"
                + "<td><cite data-event=\"2:1\">візит</cite></td></tr></tbody></table>";
        assertThat(RestrictedHtml.clean(cells)).isEqualTo(cells);
    }

    @Test
    void fallsAwayWhereItNamesNothingOrReachesOverBlocksAndItsWordsStay() {
        assertThat(RestrictedHtml.clean(
                        "<p><cite>а</cite><cite data-event=\"x\">б</cite><cite data-event=\"1:0\">в</cite></p>"))
                .isEqualTo("<p>абв</p>");
        assertThat(RestrictedHtml.clean("<cite data-event=\"1:1\"><p>а</p><p>б</p></cite>"))
                .isEqualTo("<p>а</p><p>б</p>");
        assertThat(RestrictedHtml.clean(
                        "<p><cite data-event=\"1:1\" onclick=\"x()\">а<cite data-event=\"2:1\">б</cite></cite></p>"))
                .isEqualTo("<p><cite data-event=\"1:1\">аб</cite></p>");
    }
}
