package ua.zvit.intake.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;

/**
 * Reads PDF files with text: tables are where lines are drawn, and go on over pages. A table without lines is one that was
 * drawn with spaces.
 */
public final class PdfReader implements DocumentReader {
    private static final int FEWEST_LETTERS = 20;

    private final Limits limits = new Limits();

    @Override
    public Document read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadableFileException(Reason.TOO_LONG);
            }
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(PdfPage.of(document, page, pages.size() + 1));
            }
            if (pages.stream().mapToInt(PdfPage::letters).sum() < FEWEST_LETTERS) {
                throw new UnreadableFileException(Reason.SCAN);
            }
            return new Document(blocks(pages), List.of());
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFileException(Reason.PASSWORD, locked);
        }
    }

    private List<Block> blocks(List<PdfPage> pages) {
        List<Block> blocks = new ArrayList<>();
        List<PdfGrid> open = new ArrayList<>();
        Set<String> running = running(pages);
        for (PdfPage page : pages) {
            for (Object each : page.inOrder()) {
                if (each instanceof Paragraph line && page != pages.get(0) && running.contains(plain(line))) {
                    continue;
                }
                if (each instanceof PdfGrid grid) {
                    if (!open.isEmpty() && !open.get(0).isSameTable(grid)) {
                        flush(open, blocks);
                    }
                    open.add(grid);
                } else if (!isNoise((Paragraph) each, open)) {
                    flush(open, blocks);
                    blocks.add((Block) each);
                }
            }
        }
        flush(open, blocks);
        return blocks;
    }

    /** What stands on several pages alike, but for its figures, is the pages' head or foot. */
    private static Set<String> running(List<PdfPage> pages) {
        Set<String> seen = new HashSet<>();
        Set<String> running = new HashSet<>();
        for (PdfPage page : pages) {
            List<String> lines = page.inOrder().stream()
                    .filter(Paragraph.class::isInstance)
                    .map(line -> plain((Paragraph) line))
                    .distinct()
                    .toList();
            lines.stream().filter(line -> !seen.add(line)).forEach(running::add);
        }
        return running;
    }

    private static String plain(Paragraph line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }

    /** Page numbers and «продовження» between two parts of a table. */
    private static boolean isNoise(Paragraph line, List<PdfGrid> open) {
        String text = line.text().strip();
        return text.matches("[-–\\s]*\\d{1,4}[-–\\s]*")
                || !open.isEmpty() && text.matches("(?iu)продовження.{0,40}|(?:стор|сторінка|арк)\\.?\\s*\\d+.*");
    }

    private void flush(List<PdfGrid> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(PdfGrid.table(open, limits));
            open.clear();
        }
    }
}
