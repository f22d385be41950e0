package ua.zvit.intake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.IntakeMessages;

/**
 * Writes a sheet to be filled in: protected heads, open cells, lists of departments and sources, and a second sheet that
 * tells how. Rows may be put in and taken out, and there are enough of them for the largest programmes.
 */
public final class SheetTemplate {
    private static final IntakeMessages WORDS = IntakeMessages.in(IntakeMessages.UKRAINIAN);
    private static final int FREE_ROWS = 400;
    private static final int CHARACTER = 256;
    private static final int GUIDE_MARK = 14;
    private static final int GUIDE_TEXT = 90;
    private static final int NOWHERE = -1;

    private final List<String> departments;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet(words("sheet"));
    private final XSSFSheet guide = book.createSheet(words("guide"));
    private final SheetStyles styles = new SheetStyles(book);
    private int lead = NOWHERE;
    private int next;
    private List<Object[]> rows;

    private SheetTemplate(List<String> departments) {
        this.departments = departments;
        this.rows = List.<Object[]>of(new Object[] {words("section")});
    }

    /** @return XLSX for the plan of a programme that is not in the system yet */
    public static byte[] of(PlanContent plan) {
        SheetTemplate template = new SheetTemplate(plan.departments());
        template.line(plan.council());
        template.line(words("programme", plan.firstYear() + "–" + plan.lastYear()));
        template.guide(List.of("guide-rows", "guide-sources", "guide-heads"));
        template.table(TemplateColumn.ofPlan(plan.firstYear(), plan.lastYear()));
        return template.bytes();
    }

    /** @return XLSX for a report on a programme: one that stands, or one that is not in the system yet either */
    public static byte[] of(ReportContent report) {
        SheetTemplate template = new SheetTemplate(report.departments());
        template.line(report.council());
        template.lead = template.told("lead", report.department());
        template.line(words("report", report.period().in(IntakeMessages.UKRAINIAN)));
        ProgrammeContent programme = report.programme();
        if (programme == null) {
            template.line(words("programme-told"));
        } else {
            template.told("title-told", programme.title());
            template.told("years-told", programme.firstYear() + "–" + programme.lastYear());
            template.rows = ProgrammeRows.of(programme);
        }
        template.guide(List.of(
                programme == null ? "guide-title" : "guide-filled",
                "guide-rows",
                "guide-sources",
                "guide-indicators",
                "guide-executors",
                "guide-told",
                "guide-heads"));
        template.table(TemplateColumn.ofReport());
        return template.bytes();
    }

    private void line(String text) {
        Row row = sheet.createRow(next++);
        open(row, 0, TemplateColumn.SOURCE + 1);
        row.getCell(0).setCellValue(text);
        merge(row, 0, TemplateColumn.SOURCE + 1);
    }

    /**
     * A label that the reading knows, and beside it what it asks for.
     *
     * @param text null where it is to be chosen
     * @return index of the row
     */
    private int told(String key, String text) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(words(key));
        open(row, TemplateColumn.EXECUTOR, TemplateColumn.SOURCE + 1);
        if (text != null) {
            row.getCell(TemplateColumn.EXECUTOR).setCellValue(text);
        }
        merge(row, 0, TemplateColumn.EXECUTOR - 1);
        merge(row, TemplateColumn.EXECUTOR, TemplateColumn.SOURCE + 1);
        return row.getRowNum();
    }

    private void open(Row row, int from, int to) {
        for (int at = from; at <= to; at++) {
            row.createCell(at).setCellStyle(styles.open);
        }
    }

    private void merge(Row row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
    }

    private void table(List<TemplateColumn> columns) {
        Row heads = sheet.createRow(next++);
        Row numbers = sheet.createRow(next++);
        for (int at = 0; at < columns.size(); at++) {
            TemplateColumn column = columns.get(at);
            heads.createCell(at).setCellValue(column.head());
            heads.getCell(at).setCellStyle(styles.head);
            numbers.createCell(at).setCellValue(at + 1);
            numbers.getCell(at).setCellStyle(styles.head);
            sheet.setColumnWidth(at, column.width() * CHARACTER);
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(heads.getRowNum(), numbers.getRowNum(), NOWHERE, NOWHERE));
        for (int free = 0; free <= FREE_ROWS + rows.size(); free++) {
            Row row = sheet.createRow(next++);
            row.setRowStyle(styles.beside);
            for (int at = 0; at < columns.size(); at++) {
                row.createCell(at).setCellStyle(style(columns, at));
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            fill(sheet.getRow(numbers.getRowNum() + 1 + at), rows.get(at));
        }
        choices(numbers.getRowNum() + 1, next - 1);
        protect();
    }

    private static void fill(Row row, Object[] values) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof BigDecimal number) {
                row.getCell(at).setCellValue(number.doubleValue());
            } else if (values[at] instanceof String text) {
                row.getCell(at).setCellValue(text);
            }
        }
    }

    private CellStyle style(List<TemplateColumn> columns, int at) {
        return at == 0 ? styles.first : columns.get(at).asTyped() ? styles.typed : styles.open;
    }

    /** Against slips, not against people: without a password, and rows can be put in and taken out. */
    private void protect() {
        sheet.protectSheet("");
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatCells(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void choices(int first, int last) {
        CellRangeAddressList cells =
                new CellRangeAddressList(first, last, TemplateColumn.EXECUTOR, TemplateColumn.EXECUTOR);
        if (lead != NOWHERE) {
            cells.addCellRangeAddress(lead, TemplateColumn.EXECUTOR, lead, TemplateColumn.EXECUTOR);
        }
        choice(words("guide-departments"), departments, cells);
        choice(
                words("guide-of-sources"),
                Stream.of(FundingSource.Kind.values())
                        .map(SheetTemplate::source)
                        .toList(),
                new CellRangeAddressList(first, last, TemplateColumn.SOURCE, TemplateColumn.SOURCE));
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

    /** How to fill it in, and what may be chosen; a sheet that is seen, for nothing of a file should be hidden. */
    private void guide(List<String> keys) {
        keys.forEach(key -> tell(words(key)));
        guide.setColumnWidth(0, GUIDE_MARK * CHARACTER);
        guide.setColumnWidth(1, GUIDE_TEXT * CHARACTER);
        guide.protectSheet("");
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

    static String words(String key, Object... values) {
        return WORDS.text("template." + key, values);
    }
}
