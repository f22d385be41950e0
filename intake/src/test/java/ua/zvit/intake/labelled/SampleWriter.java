package ua.zvit.intake.labelled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a sample in each format, as the programs of that format would. */
final class SampleWriter {
    static final List<String> FORMATS = List.of("docx", "xlsx", "xls", "csv", "html", "odt", "ods", "pdf");

    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private SampleWriter() {}

    static byte[] write(SampleFile sample, String format) throws IOException {
        return switch (format) {
            case "docx" -> docx(sample);
            case "xlsx" -> sheet(sample, new XSSFWorkbook());
            case "xls" -> sheet(sample, new HSSFWorkbook());
            case "csv" -> csv(sample);
            case "html" -> html(sample).getBytes(StandardCharsets.UTF_8);
            case "odt", "ods" -> odf(sample, format.equals("ods"));
            default -> SamplePdf.write(sample);
        };
    }

    private static byte[] docx(SampleFile sample) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sample.before()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable();
            table.removeRow(0);
            for (int row = 0; row < sample.rows().size(); row++) {
                XWPFTableRow made = table.createRow();
                while (!made.getTableCells().isEmpty()) {
                    made.removeCell(0);
                }
                for (int column = 0; column < sample.columns(); column++) {
                    if (!sample.cell(row, column).equals("<")) {
                        docx(sample, row, column, made.addNewTableCell());
                    }
                }
            }
            sample.after()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void docx(SampleFile sample, int row, int column, XWPFTableCell cell) {
        if (sample.width(row, column) > 1) {
            cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(sample.width(row, column)));
        }
        boolean above = sample.cell(row, column).equals("^");
        if (above || sample.height(row, column) > 1) {
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            properties.addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
        }
        List<String> lines = above ? List.of("") : SampleFile.paragraphs(sample.cell(row, column));
        for (int index = 0; index < lines.size(); index++) {
            (index == 0 && !cell.getParagraphs().isEmpty()
                            ? cell.getParagraphs().get(0)
                            : cell.addParagraph())
                    .createRun()
                    .setText(lines.get(index));
        }
    }

    private static byte[] sheet(SampleFile sample, Workbook made) throws IOException {
        try (Workbook book = made;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Звіт");
            int at = 0;
            for (String line : sample.before()) {
                sheet.createRow(at++).createCell(0).setCellValue(line);
            }
            for (int row = 0; row < sample.rows().size(); row++, at++) {
                Row line = sheet.createRow(at);
                for (int column = 0; column < sample.columns(); column++) {
                    cell(sample, row, column, line);
                }
            }
            for (String text : sample.after()) {
                sheet.createRow(++at).createCell(0).setCellValue(text);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void cell(SampleFile sample, int row, int column, Row line) {
        String text = sample.cell(row, column);
        if (!sample.begins(row, column) || text.isEmpty()) {
            return;
        }
        Cell cell = line.createCell(column);
        int right = sample.width(row, column) - 1;
        int down = sample.height(row, column) - 1;
        if (text.matches("\\d+,\\d+")) {
            cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
        } else {
            cell.setCellValue(String.join("\n", SampleFile.paragraphs(text)));
        }
        if (right + down > 0) {
            line.getSheet()
                    .addMergedRegion(
                            new CellRangeAddress(line.getRowNum(), line.getRowNum() + down, column, column + right));
        }
    }

    /** As Excel of a Ukrainian computer saves it. */
    private static byte[] csv(SampleFile sample) {
        StringBuilder text = new StringBuilder();
        String empty = ";".repeat(sample.columns() - 1);
        sample.before().forEach(line -> text.append(quoted(line)).append(empty).append("\r\n"));
        for (int row = 0; row < sample.rows().size(); row++) {
            int at = row;
            text.append(IntStream.range(0, sample.columns())
                            .mapToObj(column -> sample.begins(at, column)
                                    ? quoted(String.join("\n", SampleFile.paragraphs(sample.cell(at, column))))
                                    : "")
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        sample.after().forEach(line -> text.append(quoted(line)).append(empty).append("\r\n"));
        return text.toString().getBytes(Charset.forName("windows-1251"));
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[;\"\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String html(SampleFile sample) {
        UnaryOperator<String> paragraph = line -> "<p>" + line + "</p>";
        String rows = IntStream.range(0, sample.rows().size())
                .mapToObj(row -> IntStream.range(0, sample.columns())
                        .filter(column -> sample.begins(row, column))
                        .mapToObj(column -> "<td colspan=%d rowspan=%d>%s</td>"
                                .formatted(
                                        sample.width(row, column),
                                        sample.height(row, column),
                                        String.join("<br>", SampleFile.paragraphs(sample.cell(row, column)))))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table border=1>", "</table>"));
        return "<html><head><meta charset=utf-8><title>Файл</title></head><body>"
                + sample.before().stream().map(paragraph).collect(Collectors.joining())
                + rows
                + sample.after().stream().map(paragraph).collect(Collectors.joining())
                + "</body></html>";
    }

    private static byte[] odf(SampleFile sample, boolean sheet) throws IOException {
        String rows = IntStream.range(0, sample.rows().size())
                .mapToObj(row -> odfRow(sample, row))
                .collect(Collectors.joining());
        String before = odfLines(sample.before(), sheet);
        String after = odfLines(sample.after(), sheet);
        String open = "<table:table table:name=\"Звіт\">";
        String body = sheet
                ? open + before + rows + after + "</table:table>"
                : before + open + rows + "</table:table>" + after;
        String kind = sheet ? "spreadsheet" : "text";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument." + kind);
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + SPACES + "><office:body><office:" + kind + ">" + body + "</office:"
                            + kind + "></office:body></office:document-content>");
        }
        return out.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String odfLines(List<String> lines, boolean sheet) {
        return lines.stream()
                .map(line -> "<text:p>" + line + "</text:p>")
                .map(line -> sheet
                        ? "<table:table-row><table:table-cell>" + line + "</table:table-cell></table:table-row>"
                        : line)
                .collect(Collectors.joining());
    }

    private static String odfRow(SampleFile sample, int row) {
        return IntStream.range(0, sample.columns())
                .mapToObj(column -> {
                    String text = sample.cell(row, column);
                    if (!sample.begins(row, column)) {
                        return "<table:covered-table-cell/>";
                    }
                    String content = SampleFile.paragraphs(text).stream()
                            .map(line -> "<text:p>" + line + "</text:p>")
                            .collect(Collectors.joining());
                    return "<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">%s</table:table-cell>"
                            .formatted(sample.width(row, column), sample.height(row, column), content);
                })
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }
}
