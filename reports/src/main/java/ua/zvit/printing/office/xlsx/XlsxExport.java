package ua.zvit.printing.office.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.Column;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.OfficeText;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.TableBuilder;

/**
 * The report as a workbook to reckon with: sums are numbers in the council's unit, exact and shown with its decimals; subtotals,
 * totals, deviations and shares are formulas; the head stays in view.
 */
public final class XlsxExport {

    private static final int WIDTH = 150 * 256;

    private final PrintedReport report;
    private final FormDescriptor form;
    private final Edition edition;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Звіт");
    private final XlsxStyles styles;

    private XlsxExport(PrintedReport report, FormDescriptor form, Edition edition) {
        this.report = report;
        this.form = form;
        this.styles = new XlsxStyles(workbook, report.unit().decimals());
        this.edition = edition;
    }

    public static byte[] of(PrintedReport report, FormDescriptor form, Edition edition) {
        return new XlsxExport(report, form, edition).bytes();
    }

    private byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            OfficeText text = OfficeText.of(report, form);
            ReportTable table = TableBuilder.table(report, form);
            workbook.getProperties().getCoreProperties().setTitle(text.documentType() + " " + text.title());
            edition.properties(table, true).forEach(workbook.getProperties().getCustomProperties()::addProperty);
            before(text);
            widths(table);
            XlsxTable target = new XlsxTable(sheet, styles, table, edition);
            int firstRow = target.write(sheet.getLastRowNum() + 2);
            after(text, sheet.getLastRowNum() + 2);
            page(target.headRow(), firstRow);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void before(OfficeText text) {
        int row = 0;
        for (String line : text.letterhead()) {
            line(row++, line);
        }
        if (text.draft()) {
            line(row++, OfficeText.DRAFT);
        }
        for (String line : text.approval()) {
            line(row++, line);
        }
        for (String line : text.registration()) {
            line(row++, line);
        }
        line(row, text.documentType() + " " + text.title());
        sheet.getRow(row).getCell(0).setCellStyle(styles.title());
    }

    private void after(OfficeText text, int from) {
        int row = from;
        for (String note : text.notes()) {
            line(row++, note);
        }
        line(row++, text.position() + "  " + text.name());
        for (String visa : text.visas()) {
            line(row++, visa);
        }
    }

    private void line(int row, String text) {
        XSSFRow line = sheet.createRow(row);
        line.createCell(0).setCellValue(text);
    }

    private void widths(ReportTable table) {
        int weights = table.columns().stream().mapToInt(Column::weight).sum();
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, WIDTH * table.columns().get(column).weight() / weights);
        }
    }

    private void page(int headRow, int firstRow) {
        sheet.createFreezePane(0, firstRow);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, firstRow - 1, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitHeight((short) 0);
    }
}
