package ua.zvit.printing.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.printing.lines.Texts.width;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFlowTest {

    private static final String NARRATIVE = "За 2025 рік організовано робочі зустрічі керівництва міської ради – "
            + "зокрема, з представниками соціально-економічного відділу; витрачено 1\u00A0250,5\u00A0тис.\u00A0грн "
            + "(див. https://zvit.example.org/zvit/verify/7f3a-91c2), енергоефективність підвищено.\n\n– пункт списку";

    @Test
    void fillsEachLineWithAsManyWordsAsFit() {
        assertThat(lines("перше слово та інше", width("перше слово"))).containsExactly("перше слово ", "та інше");
    }

    @Test
    void leavesBlanksUnseenAtTheEndOfALine() {
        Line first = new LineFlow(Texts.typeset("слово   далі"), 0, width("слово")).next();
        assertThat(first.end()).isEqualTo("слово   ".length());
        assertThat(first.width()).isEqualTo(width("слово"));
    }

    @Test
    void neverEndsALineAtANonBreakingBlank() {
        assertThat(lines("сума 10\u00A0грн", width("сума 10\u00A0"))).containsExactly("сума ", "10\u00A0грн");
        assertThat(lines("сума 10\u202Fгрн", width("сума 10\u202F"))).containsExactly("сума ", "10\u202Fгрн");
    }

    @ParameterizedTest
    @CsvSource({
        "соціально-економічний, соціально-",
        "Київ–Львів, Київ–",
        "Київ—Львів, Київ—",
        "гривень/тонну, гривень/",
        "співвиконавець\u00ADгромада, співвиконавець\u00AD"
    })
    void mayEndALineAfterAHyphenDashOrSlashInAWord(String word, String first) {
        assertThat(lines(word, width(first) + Texts.SIZE)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-15/8", "2021–2025", "2021-2025", "В-1", "e-mail", "http://"})
    void keepsNumbersAndMarksTogether(String whole) {
        assertThat(lines("далі " + whole, width("далі " + whole) - 1)).containsExactly("далі ", whole);
    }

    @Test
    void keepsADashWithTheWordBeforeIt() {
        assertThat(lines("мета візиту – обмін", width("мета візиту"))).containsExactly("мета ", "візиту – ", "обмін");
        assertThat(lines("– пункт", width("– пункт"))).containsExactly("– пункт");
    }

    @Test
    void partsAWordWiderThanTheColumnAtASyllable() {
        List<Line> lines = flow("енергоефективності", width("енергоефективніс"));
        assertThat(lines.get(0).end()).isEqualTo("енергоефектив".length());
        assertThat(lines.get(0).hyphenated()).isTrue();
        assertThat(lines.get(0).width()).isEqualTo(width("енергоефектив-"));
        assertThat(lines.get(1).hyphenated()).isFalse();
    }

    @Test
    void movesAWordThatFitsALineOfItsOwnWhole() {
        assertThat(lines("а територіального", width("територіального"))).containsExactly("а ", "територіального");
    }

    @Test
    void partsWhatHasNoSyllablesAnywhereWithoutAHyphen() {
        String address = "https://zvit.example.org/" + "ab12".repeat(30);
        assertThat(flow(address, 60)).hasSizeGreaterThan(5).noneMatch(Line::hyphenated);
        assertThat(flow("Щ".repeat(50), 40)).noneMatch(Line::hyphenated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"пошта@громада.укр", "громада.укр", "https://рада.укр/програма/співробітництво"})
    void addsNoHyphenToAnAddress(String address) {
        assertThat(flow("див. " + address, 40)).hasSizeGreaterThan(2).noneMatch(Line::hyphenated);
    }

    /** Ten seconds of the processor: other work on the machine takes none of them. */
    @Test
    @Timeout(100)
    void staysQuickInAWordWithoutAnEnd() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        assertThat(flow("громада".repeat(60_000), 100)).hasSizeGreaterThan(10_000);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void keepsAMarkWithItsLetter() {
        String accented = "а\u0301".repeat(40);
        assertThat(lines(accented, 30)).allMatch(line -> line.startsWith("а") && line.endsWith("\u0301"));
    }

    @Test
    void comesToAnEndInAColumnNarrowerThanALetter() {
        assertThat(lines("слово", 1)).containsExactly("с", "л", "о", "в", "о");
        assertThat(lines("слово", 0)).hasSize(5);
    }

    @Test
    void showsASoftHyphenOnlyWhereALineEndsWithIt() {
        List<Line> wide = flow("гро\u00ADмада", 100);
        assertThat(wide).singleElement().satisfies(line -> assertThat(line.width())
                .isEqualTo(width("громада")));
        List<Line> narrow = flow("гро\u00ADмада", width("гро-") + 1);
        assertThat(narrow.get(0).hyphenated()).isTrue();
        assertThat(narrow.get(0).width()).isEqualTo(width("гро-"));
    }

    @Test
    void givesEveryNewlineALine() {
        assertThat(lines("а\n\nб", 50)).containsExactly("а", "", "б");
        assertThat(lines("\nа\n", 50)).containsExactly("", "а", "");
        assertThat(lines("", 50)).containsExactly("");
        assertThat(flow("а\nб", 50)).allMatch(Line::endsParagraph);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 45, 72, 100, 236, 470})
    void losesNothingAndExceedsNoColumn(int column) {
        List<Line> lines = flow(NARRATIVE, column);
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            assertThat(line.width()).isLessThanOrEqualTo(column);
            all.append(NARRATIVE, line.start(), line.end());
        }
        assertThat(all).hasToString(NARRATIVE.replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 72, 236})
    void breaksTheRestOfATextAsItBrokeTheWhole(int column) {
        List<Line> whole = flow(NARRATIVE, column);
        Line third = whole.get(2);
        List<Line> rest = new ArrayList<>();
        LineFlow flow = new LineFlow(Texts.typeset(NARRATIVE), third.start(), column);
        while (flow.hasNext()) {
            rest.add(flow.next());
        }
        assertThat(rest).isEqualTo(whole.subList(2, whole.size()));
    }

    private static List<Line> flow(String text, float column) {
        List<Line> lines = new ArrayList<>();
        LineFlow flow = new LineFlow(Texts.typeset(text), 0, column);
        while (flow.hasNext()) {
            lines.add(flow.next());
        }
        return lines;
    }

    private static List<String> lines(String text, float column) {
        return flow(text, column).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }
}
