package ua.zvit.intake.labelled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a sample as a PDF on wide pages, each cell with its frame; a row that finds no room begins the next page. */
final class SamplePdf {
    private static final float SIZE = 9;
    private static final float LINE = 12;
    private static final float MARGIN = 30;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final PDRectangle PAGE = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A4.getHeight());

    private final SampleFile sample;
    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final float[] widths;
    private PDPageContentStream stream;
    private float y;

    private SamplePdf(SampleFile sample) throws IOException {
        this.sample = sample;
        font = PDType0Font.load(document, SamplePdf.class.getResourceAsStream(FONT));
        widths = new float[sample.columns()];
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            int longest = 0;
            for (int row = 0; row < sample.rows().size(); row++) {
                longest = sample.width(row, column) > 1
                        ? longest
                        : Math.max(longest, sample.cell(row, column).length());
            }
            widths[column] = (float) Math.sqrt(Math.max(12, longest));
            sum += widths[column];
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] *= (PAGE.getWidth() - 2 * MARGIN) / sum;
        }
    }

    static byte[] write(SampleFile sample) throws IOException {
        SamplePdf pdf = new SamplePdf(sample);
        try (PDDocument document = pdf.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.page();
            pdf.lines(sample.before());
            pdf.table();
            pdf.y -= LINE;
            pdf.lines(sample.after());
            pdf.stream.close();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void page() throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(PAGE);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        y = PAGE.getHeight() - MARGIN;
    }

    private void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            for (String part : wrapped(line, PAGE.getWidth() - 2 * MARGIN)) {
                y -= LINE;
                text(part, MARGIN, y);
            }
            y -= 6;
        }
    }

    private void table() throws IOException {
        for (int row = 0; row < sample.rows().size(); row++) {
            int last = row;
            for (int column = 0; column < widths.length; column++) {
                last = Math.max(last, row + sample.height(row, column) - 1);
            }
            float[] heights = new float[last - row + 1];
            float sum = 0;
            for (int each = row; each <= last; each++) {
                heights[each - row] = height(each);
                sum += heights[each - row];
            }
            if (y - sum < MARGIN) {
                page();
            }
            for (int each = row; each <= last; each++) {
                cells(each, heights, each - row);
                y -= heights[each - row];
            }
            row = last;
        }
    }

    private float height(int row) throws IOException {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            if (sample.begins(row, column)) {
                lines = Math.max(lines, lines(row, column).size());
            }
        }
        return lines * LINE + 6;
    }

    private List<String> lines(int row, int column) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : SampleFile.paragraphs(sample.cell(row, column))) {
            lines.addAll(wrapped(paragraph, width(row, column) - 8));
        }
        return lines;
    }

    private float width(int row, int column) {
        float width = 0;
        for (int each = column; each < column + sample.width(row, column); each++) {
            width += widths[each];
        }
        return width;
    }

    private void cells(int row, float[] heights, int first) throws IOException {
        float x = MARGIN;
        for (int column = 0; column < widths.length; column++) {
            if (sample.begins(row, column)) {
                float height = 0;
                for (int each = first; each < Math.min(heights.length, first + sample.height(row, column)); each++) {
                    height += heights[each];
                }
                stream.addRect(x, y - height, width(row, column), height);
                stream.stroke();
                float at = y;
                for (String line : lines(row, column)) {
                    at -= LINE;
                    text(line, x + 4, at);
                }
            }
            x += widths[column];
        }
    }

    private void text(String text, float x, float at) throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.newLineAtOffset(x, at);
        stream.showText(text);
        stream.endText();
    }

    private List<String> wrapped(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }
}
