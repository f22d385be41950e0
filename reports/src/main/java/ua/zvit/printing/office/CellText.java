package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.printing.data.AmountFormat;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.TableLines;

/** What a cell says to a reader, as on the printed form. */
public final class CellText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CellText() {}

    public static List<List<NarrativeRun>> paragraphs(Cell cell) {
        if (cell instanceof Cell.Narrative narrative) {
            return narrative.blocks().stream().flatMap(CellText::lines).toList();
        }
        return cell instanceof Cell.Paragraphs rich ? rich.value() : List.of(List.of(NarrativeRun.plain(of(cell))));
    }

    private static Stream<List<NarrativeRun>> lines(NarrativeBlock block) {
        return (block instanceof NarrativeBlock.Table table ? TableLines.of(table) : block.lines()).stream();
    }

    /** The whole cell as plain text; paragraphs stand on lines of their own, so do rows of a table. */
    public static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Amount amount) {
            return AmountFormat.print(amount.value(), amount.decimals());
        }
        if (cell instanceof Cell.Deviation deviation) {
            return AmountFormat.print(deviation.value(), deviation.decimals());
        }
        if (cell instanceof Cell.Percent percent) {
            return AmountFormat.print(percent(percent));
        }
        return paragraphs(cell).stream().map(CellText::line).collect(Collectors.joining("\n"));
    }

    /** @return per cent of the plan with one decimal; null where there is no plan above zero or no figure yet */
    public static BigDecimal percent(Cell.Percent share) {
        if (share.plan() == null || share.actual() == null || share.plan().signum() <= 0) {
            return null;
        }
        return share.actual().multiply(HUNDRED).divide(share.plan(), 1, RoundingMode.HALF_UP);
    }

    private static String line(List<NarrativeRun> runs) {
        return runs.stream().map(NarrativeRun::told).collect(Collectors.joining());
    }
}
