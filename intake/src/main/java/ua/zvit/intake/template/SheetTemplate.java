package ua.zvit.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.IntakeMessages;

/** Writes a sheet to be filled in: protected heads, open cells, lists of departments and sources, notes on the heads. */
public final class SheetTemplate {
    private static final IntakeMessages WORDS = IntakeMessages.in(IntakeMessages.UKRAINIAN);
    private static final int FREE_ROWS = 40;
    private static final int SOURCE = 3;
    private static final int WIDE = 60 * 256;
    private static final int NARROW = 14 * 256;

    private final TemplateContent content;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet(words("sheet"));
    private final Sheet guide = book.createSheet(words("guide"));
    private final CellStyle free = book.createCellStyle();
    private final List<String> heads = new ArrayList<>();
    private int next;

    private SheetTemplate(TemplateContent content) {
        this.content = content;
        free.setLocked(false);
        free.setWrapText(true);
    }

    public static byte[] of(TemplateContent content) {
        return new SheetTemplate(content).write();
    }

    private byte[] write() {
        titles();
        heads();
        int first = next;
        section();
        for (int free = 0; free < FREE_ROWS; free++) {
            open(sheet.createRow(next++));
        }
        guide(first, next - 1);
        return bytes();
    }

    private void titles() {
        line(content.council());
        line(words("programme", content.firstYear() + "–" + content.lastYear()));
    }

    private void line(String text) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(text);
        open(row);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, SOURCE + 1));
    }

    private void heads() {
        heads.add(words("number"));
        heads.add(words("measure"));
        heads.add(words("executor"));
        heads.add(words("source"));
        IntStream.rangeClosed(content.firstYear(), content.lastYear())
                .forEach(year -> heads.add(words("plan-of", Integer.toString(year))));
        heads.add(words("term"));
        Row row = sheet.createRow(next++);
        for (int at = 0; at < heads.size(); at++) {
            row.createCell(at).setCellValue(heads.get(at));
            sheet.setColumnWidth(at, at == 1 ? WIDE : NARROW);
        }
        sheet.createFreezePane(0, next);
        sheet.protectSheet("");
    }

    /** The first section stands as an example to write over. */
    private void section() {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(words("section"));
        open(row);
    }

    private void open(Row row) {
        for (int at = 0; at < Math.max(heads.size(), SOURCE + 2); at++) {
            (row.getCell(at) == null ? row.createCell(at) : row.getCell(at)).setCellStyle(free);
        }
    }

    /** How to fill it in, and what may be chosen; a sheet that is seen, for nothing of a file should be hidden. */
    private void guide(int first, int last) {
        for (String key : List.of("guide-rows", "guide-sources", "guide-heads")) {
            tell(words(key));
        }
        List<String> sources = Stream.of(FundingSource.Kind.values())
                .map(SheetTemplate::source)
                .toList();
        choice(words("guide-departments"), content.departments(), new CellRangeAddressList(first, last, 2, 2));
        choice(words("guide-of-sources"), sources, new CellRangeAddressList(first, last, SOURCE, SOURCE));
        guide.setColumnWidth(0, NARROW);
        guide.setColumnWidth(1, WIDE);
        guide.protectSheet("");
    }

    private void choice(String title, List<String> values, CellRangeAddressList cells) {
        tell(title);
        int begin = guide.getPhysicalNumberOfRows() + 1;
        for (String value : values) {
            tell(value);
        }
        if (!values.isEmpty()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            String range = "'" + guide.getSheetName() + "'!$B$" + begin + ":$B$" + guide.getPhysicalNumberOfRows();
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(range), cells);
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(words("guide"), words("not-in-list"));
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }

    /** The mark in front tells the reading that the row is none of the file's own words. */
    private void tell(String text) {
        Row row = guide.createRow(guide.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(words("guide-mark"));
        row.createCell(1).setCellValue(text);
    }

    private static String source(FundingSource.Kind kind) {
        return words("source-" + kind.name().toLowerCase(Locale.ROOT));
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream written = new ByteArrayOutputStream();
                book) {
            book.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String words(String key, Object... values) {
        return WORDS.text("template." + key, values);
    }
}
