package ua.zvit.printing.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ua.zvit.printing.lines.Texts.element;
import static ua.zvit.printing.lines.Texts.styled;

import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.junit.jupiter.api.Test;

class LineMeasurerTest {

    private static final float LINE =
            Texts.SIZE * (Face.REGULAR.ascent() + Face.REGULAR.descent() + Face.REGULAR.leading());

    @Test
    void countsTheLinesOfAStretchingText() {
        JRMeasuredText measured = measured(styled("один\nдва\nтри"), 0, 1000);
        assertThat(measured.getTextHeight()).isCloseTo(3 * LINE, within(0.01f));
        assertThat(measured.getTextOffset()).isEqualTo("один\nдва\nтри".length());
        assertThat(measured.isParagraphCut()).isFalse();
        assertThat(measured.getTextWidth()).isEqualTo(Texts.width("один"));
    }

    @Test
    void stopsWhereTheRoomEndsAndGoesOnFromThere() {
        String text = "перше слово друге слово третє слово";
        JRMeasuredText first = measured(styled(text), 0, (int) Math.ceil(2 * LINE));
        assertThat(text.substring(first.getTextOffset())).isEqualTo("третє слово");
        assertThat(first.isParagraphCut()).isTrue();
        JRMeasuredText rest = measured(styled(text), first.getTextOffset(), 1000);
        assertThat(rest.getTextHeight()).isCloseTo(LINE, within(0.01f));
        assertThat(rest.getTextOffset()).isEqualTo(text.length());
    }

    @Test
    void leavesTheNewlineBehindWhenAParagraphFindsNoRoom() {
        JRMeasuredText first = measured(styled("один\nдва"), 0, (int) Math.ceil(LINE));
        assertThat(first.getTextOffset()).isEqualTo("один\n".length());
        assertThat(first.isParagraphCut()).isFalse();
    }

    @Test
    void takesNothingWhenNoLineFindsRoom() {
        JRMeasuredText none = measured(styled("слово"), 0, 3);
        assertThat(none.getTextOffset()).isZero();
        assertThat(none.getTextHeight()).isZero();
    }

    @Test
    void tellsOfAHyphenWhereAWordGoesOnOverThePage() {
        JRMeasuredText first = measured(styled("енергоефективності"), 0, (int) Math.ceil(LINE));
        assertThat(first.getTextSuffix()).isEqualTo("\u00AD");
        JRMeasuredText whole = measured(styled("енергоефективності"), 0, 1000);
        assertThat(whole.getTextSuffix()).isNull();
    }

    @Test
    void leavesRoomForPaddingAndSpacing() {
        JRBasePrintText cell = element(50, 0);
        cell.getLineBox().setLeftPadding(10);
        cell.getLineBox().setTopPadding(5);
        cell.getParagraph().setSpacingBefore(4);
        cell.getParagraph().setLineSpacing(LineSpacingEnum.DOUBLE);
        JRMeasuredText measured = new LineMeasurer(cell).measure(styled("перше слово"), 0, 1000, true, true);
        float second = LINE + Face.REGULAR.ascent() * Texts.SIZE;
        assertThat(measured.getTextHeight()).isCloseTo(4 + LINE + second, within(0.01f));
    }

    @Test
    void measuresBoldWordsByTheirOwnFace() {
        JRMeasuredText plain = measured(styled("щось вагоме"), 0, 1000);
        JRMeasuredText bold = measured(Texts.withBold("щось вагоме", "вагоме"), 0, 1000);
        assertThat(bold.getTextWidth()).isGreaterThan(plain.getTextWidth());
    }

    private static JRMeasuredText measured(JRStyledText text, int start, int room) {
        return new LineMeasurer(element(70, 0)).measure(text, start, room, true, true);
    }
}
