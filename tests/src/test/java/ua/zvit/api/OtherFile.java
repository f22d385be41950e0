package ua.zvit.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A report or a plan as another program writes it: lines, then a table (a row of one cell goes over all columns).
 *
 * @param before lines above the table
 * @param rows the table, its heads first
 */
public record OtherFile(List<String> before, List<List<String>> rows) {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    /** A report of three measures for two departments of the demo: plan 35.5, spent 30.0. */
    public static OtherFile report(String title) {
        return report(title, "35,5");
    }

    /** @param total of the plan, as the file tells it */
    public static OtherFile report(String title, String total) {
        return new OtherFile(
                List.of("Звіт про виконання Програми «" + title + "» на 2024-2026 роки за 2025 рік"),
                rows(
                        "№|Назва заходу|Виконавець|План, тис. грн|Факт, тис. грн|Що зроблено",
                        "I. Зустрічі",
                        "1.1|Зустрічі з партнерами|міжнародний|10,0|4,5|Проведено дві зустрічі.",
                        "1.2|Шкільні обміни|освіти|20,5|20,5|Троє школярів поїхали.",
                        "II. Промоція",
                        "2.1|Буклети|міжнародний|5,0|5,0|Надруковано 300 буклетів.",
                        "Усього|||" + total + "|30,0|"));
    }

    /** A plan for three years with so many measures; each 10.0, 20.0 and 30.0. */
    public static OtherFile plan(String title, int measures) {
        List<String> lines = new ArrayList<>();
        lines.add("№|Назва заходу|Виконавець|Джерела фінансування|2024 рік, тис. грн|2025 рік, тис. грн|2026 рік, тис."
                + " грн");
        for (int index = 0; index < measures; index++) {
            if (index % 10 == 0) {
                lines.add("Розділ " + List.of("I", "II", "III", "IV", "V", "VI").get(index / 10) + ". Напрям роботи");
            }
            lines.add((index / 10 + 1) + "." + (index % 10 + 1) + "|Захід громади номер " + (index + 1) + "|"
                    + (index % 2 == 0 ? "Упр. освіти і науки" : "міжнародний") + "|Місцевий бюджет|10,0|20,0|30,0");
        }
        return new OtherFile(
                List.of("Заходи Програми «" + title + "» на 2024-2026 роки"), rows(lines.toArray(String[]::new)));
    }

    /** @param lines rows, their cells parted by {@code |} */
    public static List<List<String>> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> Arrays.asList(line.split("\\|", -1)))
                .toList();
    }

    public byte[] as(String format) {
        try {
            return switch (format) {
                case "docx" -> docx();
                case "xlsx" -> xlsx();
                case "odt" -> odt();
                case "csv" -> csv();
                case "pdf" -> pdf();
                default -> html().getBytes(StandardCharsets.UTF_8);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int columns() {
        return rows.get(0).size();
    }

    private byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            before.forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable();
            table.removeRow(0);
            for (List<String> row : rows) {
                XWPFTableRow made = table.createRow();
                while (!made.getTableCells().isEmpty()) {
                    made.removeCell(0);
                }
                for (String text : row) {
                    XWPFTableCell cell = made.addNewTableCell();
                    cell.setText(text);
                    if (row.size() == 1) {
                        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns()));
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Аркуш1");
            for (String line : before) {
                sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(line);
            }
            for (List<String> row : rows) {
                Row made = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < row.size(); column++) {
                    Cell cell = made.createCell(column);
                    if (row.get(column).matches("\\d+,\\d+")) {
                        cell.setCellValue(Double.parseDouble(row.get(column).replace(',', '.')));
                    } else {
                        cell.setCellValue(row.get(column));
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] odt() throws IOException {
        String table = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<table:table-cell"
                                + (row.size() == 1 ? " table:number-columns-spanned=\"" + columns() + "\"" : "")
                                + "><text:p>" + cell + "</text:p></table:table-cell>")
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining());
        String lines =
                before.stream().map(line -> "<text:p>" + line + "</text:p>").collect(Collectors.joining());
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content" + SPACES + "><office:body><office:text>" + lines + "<table:table>" + table
                        + "</table:table></office:text></office:body></office:document-content>");
    }

    /** As Excel of a Ukrainian computer saves it. */
    private byte[] csv() {
        String text =
                before.stream().map(line -> line + ";".repeat(columns() - 1)).collect(Collectors.joining("\r\n"))
                        + "\r\n"
                        + rows.stream()
                                .map(row -> String.join(";", row) + ";".repeat(columns() - row.size()))
                                .collect(Collectors.joining("\r\n"));
        return text.getBytes(Charset.forName("windows-1251"));
    }

    public String html() {
        return "<html><head><meta charset=utf-8></head><body>"
                + before.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell ->
                                        "<td" + (row.size() == 1 ? " colspan=" + columns() : "") + ">" + cell + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("", "<table border=1>", "</table>"))
                + "</body></html>";
    }

    private byte[] pdf() throws IOException {
        float width = 130;
        float height = 20;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(60 + width * columns(), 120 + height * rows.size()));
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FONT));
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float y = page.getMediaBox().getHeight() - 40;
                for (String line : before) {
                    text(stream, font, line, 30, y);
                    y -= height;
                }
                for (List<String> row : rows) {
                    float cell = row.size() == 1 ? width * columns() : width;
                    for (int column = 0; column < row.size(); column++) {
                        stream.addRect(30 + cell * column, y - height, cell, height);
                        text(stream, font, row.get(column), 34 + cell * column, y - 14);
                    }
                    stream.stroke();
                    y -= height;
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(PDPageContentStream stream, PDType0Font font, String text, float x, float y)
            throws IOException {
        stream.beginText();
        stream.setFont(font, 8);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    /** @param parts names and contents by turns */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int index = 0; index < parts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(parts[index]));
                zip.write(parts[index + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
