package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeReaderTest {

    @Test
    void keepsParagraphsAndFaces() {
        assertThat(NarrativeReader.read("<p>Раз <b>два <i>три</i></b></p><p>чотири<br>п’ять</p>"))
                .containsExactly(
                        List.of(
                                new NarrativeRun("Раз ", false, false),
                                new NarrativeRun("два ", true, false),
                                new NarrativeRun("три", true, true)),
                        List.of(new NarrativeRun("чотири", false, false)),
                        List.of(new NarrativeRun("п’ять", false, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<ul><li>а</li><li>б</li></ul>|– а/– б",
                "<ol><li>а</li><li><p>б</p></li></ol>|1) а/2) б",
                "<ul><li>а<ol><li>б</li></ol></li><li>в</li></ul>|– а/   1) б/– в",
                "<p>а</p> <p>  б   в.</p>|а/б в.",
                "<a href='https://example.org/x'>сайт</a>|сайт (https://example.org/x)",
                "<a href='https://example.org/'>example.org</a>|example.org",
                "<a href='mailto:a@example.org'>пошта</a>|пошта (a@example.org)",
                "<a href='javascript:alert(1)'>тиць</a>|тиць",
                "<script>alert(1)</script>текст<!-- ні -->|текст",
                "<p>5 < 6 & 7 &laquo;так&raquo;|5 < 6 & 7 «так»",
                "<table><tr><td>а</td><td>б</td></tr></table>|а/б",
                "<li>а</li>|– а",
                "<p> </p><p></p>|\"\""
            })
    void readsWhatIsAllowedAndKeepsTheTextOfTheRest(String html, String expected) {
        String read = String.join(
                "/",
                NarrativeReader.read(html).stream()
                        .map(runs -> String.join(
                                "", runs.stream().map(NarrativeRun::text).toList()))
                        .toList());
        assertThat(read.replace('\u00A0', ' ')).isEqualTo(expected);
    }

    @Test
    void escapesEverythingForTheEngine() {
        assertThat(NarrativeMarkup.styled(NarrativeReader.read("&lt;style size='99'&gt; \"&amp;amp;\""))
                        .replace("\u00A0", ""))
                .isEqualTo("&lt;style size='99'&gt; &quot;&amp;amp;&quot;");
    }
}
