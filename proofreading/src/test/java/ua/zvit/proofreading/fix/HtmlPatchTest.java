package ua.zvit.proofreading.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.proofreading.fix.HtmlPatch.Patched;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.shared.RestrictedHtml;

class HtmlPatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    <p>Так, млн. євро.</p> | млн. | млн | <p>Так, млн євро.</p>
                    <p>Приймали <b>участь</b> у форумі</p> | Приймали участь | Брали участь | <p>Брали <b>участь</b> у форумі</p>
                    <p>Ки<b>їв-Л</b>ьвів</p> | Київ-Львів | Київ – Львів | <p>Ки<b>їв – Л</b>ьвів</p>
                    <p>Рада &amp; «Полісся - центр»</p> | Полісся - центр | Полісся – центр | <p>Рада &amp; «Полісся – центр»</p>
                    <p>5 &lt; 7 тис. грн</p> | < 7 | ≤ 7 | <p>5 ≤ 7 тис. грн</p>
                    <p>№ 5 і № 7</p> | № 7 | №&7 | <p>№ 5 і №&amp;7</p>
                    <ul><li>перше</li><li>друге слово</li></ul> | друге слово | друге  слово | <ul><li>перше</li><li>друге  слово</li></ul>
                    <p>Один<br>два</p> | два | двоє | <p>Один<br>двоє</p>
                    <p>Зал '<b>Простір</b>' тут</p> | 'Простір' | «Простір» | <p>Зал «<b>Простір</b>» тут</p>
                    <p><i>сло</i><b>во</b></p> | слово | річ | <p><i>річ</i><b></b></p>
                    """)
    void keepsMarkUpWhereItStands(String html, String found, String replacement, String expected) {
        assertThat(patched(html, found, replacement).html()).isEqualTo(expected);
    }

    @Test
    void writesNoBreakSpacesAsReferences() {
        Patched patched = patched("<p>№ 5</p>", "№ 5", "№\u00a05");
        assertThat(patched.html()).isEqualTo("<p>№&nbsp;5</p>");
        assertThat(patched(patched.html(), "№\u00a05", "№ 5").html()).isEqualTo("<p>№ 5</p>");
    }

    @Test
    void mendsAnAddressInsideItsLink() {
        String link = "<p>Див. <a href=\"https://rada.example.ua/x\" rel=\"noopener noreferrer nofollow\">%s</a>.</p>";
        assertThat(patched(link.formatted("rada.example.ua/x"), "rada.example.ua/x", "https://rada.example.ua/x")
                        .html())
                .isEqualTo(link.formatted("https://rada.example.ua/x"));
    }

    @Test
    void takesARunOfWhiteSpaceForTheOneSpaceItIs() {
        assertThat(patched("<p>слово\n\t  діло</p>", "слово діло", "слово і діло")
                        .html())
                .isEqualTo("<p>слово і діло</p>");
        assertThat(patched("<p>слово \n діло</p>", "о д", "о\u00a0д").html()).isEqualTo("<p>слово&nbsp;діло</p>");
    }

    @Test
    void leavesAnEditAloneWhoseTextIsNotThere() {
        Patched patched = new HtmlPatch("<p>Так і ні</p>").apply(List.of(new Edit(0, 3, "Ось", "Ні")));
        assertThat(patched.applied()).isEmpty();
        assertThat(patched.html()).isEqualTo("<p>Так і ні</p>");
        assertThat(new HtmlPatch("").apply(List.of(new Edit(0, 3, "Так", "Ні"))).applied())
                .isEmpty();
        assertThat(new HtmlPatch(null)
                        .apply(List.of(new Edit(0, 3, "Так", "Ні")))
                        .html())
                .isEmpty();
    }

    @Test
    void neverJoinsParagraphs() {
        String html = "<p>перший</p><p>другий</p>";
        assertThat(patched(html, "перший\nдругий", "перший другий").applied()).isEmpty();
        assertThat(patched(html, "перший", "пер\nший").applied()).isEmpty();
    }

    @Test
    void appliesTheFirstOfTwoOverlappingEdits() {
        Patched patched = new HtmlPatch("<p>абвгд</p>")
                .apply(List.of(new Edit(1, 4, "бвг", "X"), new Edit(0, 2, "аб", "Y"), new Edit(4, 5, "д", "Z")));
        assertThat(patched.html()).isEqualTo("<p>YвгZ</p>");
        assertThat(patched.applied()).hasSize(2);
    }

    @Test
    void appliesManyEditsAtOnce() {
        String html = "<p>" + "слово - діло <b>і</b> ".repeat(500) + "край</p>";
        String text = NarrativeText.ofHtml(RestrictedHtml.clean(html)).text();
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf(" - "); at >= 0; at = text.indexOf(" - ", at + 1)) {
            edits.add(new Edit(at, at + 3, " - ", "\u00a0– "));
        }
        Patched patched = new HtmlPatch(html).apply(edits);
        assertThat(patched.applied()).hasSize(500);
        assertThat(NarrativeText.ofHtml(patched.html()).text()).isEqualTo(text.replace(" - ", "\u00a0– "));
    }

    /** Whatever the text, the mark-up and the edits: the outcome is the old text with the applied edits and nothing else. */
    @Test
    void neverLosesALetter() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String html = RestrictedHtml.clean(RandomHtml.of(random));
            String text = NarrativeText.ofHtml(html).text();
            List<Edit> edits = RandomHtml.edits(random, text);
            Patched patched = new HtmlPatch(html).apply(edits);
            assertThat(NarrativeText.ofHtml(patched.html()).text())
                    .as("seed %d: %s with %s", seed, html, edits)
                    .isEqualTo(RandomHtml.normal(RandomHtml.applied(text, patched.applied())));
            String wanted = RandomHtml.applied(text, edits);
            if (RandomHtml.isVisible(wanted) && RandomHtml.isComposed(wanted)) {
                assertThat(patched.applied()).as("seed %d: %s", seed, html).hasSameSizeAs(edits);
            }
        }
    }

    private static Patched patched(String html, String found, String replacement) {
        String text = NarrativeText.ofHtml(RestrictedHtml.clean(html)).text();
        int start = text.indexOf(found);
        assertThat(start).as(text).isNotNegative();
        return new HtmlPatch(html).apply(List.of(new Edit(start, start + found.length(), found, replacement)));
    }
}
