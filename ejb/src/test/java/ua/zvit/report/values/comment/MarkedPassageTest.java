package ua.zvit.report.values.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedPassageTest {
    private static final String TEXT = "Гуртки працювали у школах. У грудні гуртки показали фільми.";

    private final MarkedPassage passage = marked("школах");

    @Test
    void movesWithTheText() {
        String edited = "Уперше за три роки. " + TEXT.replace("працювали", "працювали щотижня");
        assertThat(passage.in(edited)).hasValue(edited.indexOf("школах"));
    }

    @Test
    void isGoneWithItsWords() {
        assertThat(passage.in(TEXT.replace("школах", "ліцеях"))).isEmpty();
        assertThat(passage.in("")).isEmpty();
    }

    @Test
    void ofSeveralPlacesTakesTheOneWithTheSameSurroundings() {
        MarkedPassage second = new MarkedPassage("гуртки", "У грудні ", " показали", 36);
        String edited = "Ці гуртки знають усі. Наші гуртки старші. У грудні гуртки показали фільми.";
        assertThat(second.in(edited)).hasValue(edited.lastIndexOf("гуртки"));
    }

    @Test
    void ofEqualPlacesTakesTheNearest() {
        MarkedPassage middle = new MarkedPassage("так", "", "", 5);
        assertThat(middle.in("так, так, так")).hasValue(5);
    }

    @Test
    void keepsWhatStandsAroundItNow() {
        MarkedPassage settled = passage.settledIn(TEXT, TEXT.indexOf("школах"));
        assertThat(settled.before()).isEqualTo("Гуртки працювали у ");
        assertThat(settled.after()).startsWith(". У грудні").hasSizeLessThanOrEqualTo(MarkedPassage.SURROUNDINGS);
    }

    private static MarkedPassage marked(String words) {
        return new MarkedPassage(words, "", "", 0).settledIn(TEXT, TEXT.indexOf(words));
    }
}
