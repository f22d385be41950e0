package ua.zvit.intake.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One page: its letters, and the grids that its lines make. */
final class PdfPage {
    private final List<PdfGlyph> outside = new ArrayList<>();
    private final List<PdfGrid> grids;
    private final int letters;

    private PdfPage(List<PdfGlyph> glyphs, List<PdfRuling> rulings) {
        grids = PdfGrid.in(rulings);
        letters = (int) glyphs.stream().filter(glyph -> !glyph.text().isBlank()).count();
        for (PdfGlyph glyph : glyphs) {
            grids.stream()
                    .filter(grid -> grid.holds(glyph))
                    .findFirst()
                    .ifPresentOrElse(grid -> grid.put(glyph), () -> outside.add(glyph));
        }
    }

    static PdfPage of(PDDocument document, PDPage page, int number) throws IOException {
        return new PdfPage(PdfGlyph.of(document, number), PdfRuling.of(page));
    }

    int letters() {
        return letters;
    }

    /** @return lines of text and grids, from top to bottom */
    List<Object> inOrder() {
        List<PdfGrid> filled = grids.stream()
                .filter(PdfGrid::isFilled)
                .sorted(Comparator.comparingDouble(PdfGrid::top))
                .toList();
        List<Object> all = new ArrayList<>();
        double from = Double.NEGATIVE_INFINITY;
        for (PdfGrid grid : filled) {
            all.addAll(lines(from, grid.top()));
            all.add(grid);
            from = grid.top();
        }
        all.addAll(lines(from, Double.POSITIVE_INFINITY));
        return all;
    }

    private List<?> lines(double from, double to) {
        return PdfText.lines(outside.stream()
                .filter(glyph -> glyph.middle() > from && glyph.middle() <= to)
                .toList());
    }
}
