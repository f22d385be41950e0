package ua.zvit.printing.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.shared.Rise;

class NarrativeReaderTest {

    @Test
    void keepsParagraphsAndFaces() {
        assertThat(NarrativeReader.read("<p>Раз <b>два <i>три</i></b></p><p>чотири<br>пʼять</p>"))
                .containsExactly(
                        List.of(
                                new NarrativeRun("Раз ", false, false, null),
                                new NarrativeRun("два ", true, false, null),
                                new NarrativeRun("три", true, true, null)),
                        List.of(new NarrativeRun("чотири", false, false, null)),
                        List.of(new NarrativeRun("пʼять", false, false, null)));
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
                "<table><tr><td>а</td><td>б</td></tr></table>|– а — б",
                "<table><tr><th>Школа</th><th>Сума</th></tr><tr><td>№ 1</td><td>5</td></tr></table>|Школа — Сума/– № 1"
                        + " — 5",
                "<table><tr><th>Школа</th><th>План</th><th>Факт</th></tr><tr><td>№"
                        + " 1</td><td>5</td><td></td></tr></table>|Школа: План; Факт/– № 1: План — 5",
                "<table><tr><td>а</td><td></td><td>в<br>г</td></tr><tr><td></td><td></td><td></td></tr></table>|– а:"
                        + " –; в, г",
                "<table><tr><td>а</td></tr></table>|а",
                "<ol start='4'><li>а</li><li>б<br>в</li></ol>|4) а/5) б/   в",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "https://example.org/a?b=1&c=%20|https://example.org/a?b=1&c=%20",
                "HTTPS://example.org/шлях|HTTPS://example.org/%D1%88%D0%BB%D1%8F%D1%85",
                "mailto:a@example.org|mailto:a@example.org",
                "https://exa mple.org|none",
                "javascript:alert(1)|none",
                "file:///etc/passwd|none",
                "/relative|none"
            })
    void followsWellFormedWebAndMailAddressesOnly(String href, String followed) {
        assertThat(NarrativeReader.read("<a href='" + href + "'>сюди</a>")
                        .get(0)
                        .get(0))
                .isEqualTo(new NarrativeRun("сюди", false, false, followed));
    }

    @Test
    void tellsBlocksWithLevelsNumbersCellsAndWhatIsRaised() {
        assertThat(NarrativeReader.blocks(
                        "<p>м<sup>2</sup></p><ul><li>а<ol start=\"3\"><li>б</li><li>в<br>г</li></ol></li></ul>"
                                + "<table><tbody><tr><th>а<br>б</th><td></td></tr></tbody></table>"))
                .containsExactly(
                        new NarrativeBlock.Paragraph(
                                0,
                                List.of(
                                        NarrativeRun.plain("м"),
                                        new NarrativeRun("2", false, false, Rise.RAISED, null))),
                        new NarrativeBlock.Item(1, true, null, List.of(NarrativeRun.plain("а"))),
                        new NarrativeBlock.Item(2, true, 3, List.of(NarrativeRun.plain("б"))),
                        new NarrativeBlock.Item(2, false, 4, List.of(NarrativeRun.plain("в"))),
                        new NarrativeBlock.Paragraph(2, List.of(NarrativeRun.plain("г"))),
                        new NarrativeBlock.Table(List.of(List.of(
                                new NarrativeBlock.TableCell(
                                        true,
                                        List.of(List.of(NarrativeRun.plain("а")), List.of(NarrativeRun.plain("б")))),
                                new NarrativeBlock.TableCell(false, List.of())))));
    }

    @Test
    void escapesEverythingForTheEngine() {
        assertThat(NarrativeMarkup.styled(NarrativeReader.read("&lt;style size='99'&gt; \"&amp;amp;\""))
                        .replace("\u00A0", ""))
                .isEqualTo("&lt;style size='99'&gt; &quot;&amp;amp;&quot;");
    }
}
