package ua.zvit.printing.office.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.office.Cell;
import ua.zvit.printing.office.CellText;
import ua.zvit.printing.office.Column;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.Row;

/** The table in the sheet. What can be reckoned from other cells is a formula. */
final class XlsxTable {

    private static final int UNITS_PER_LETTER = 256;
    private static final SheetPieces.Piece NOTHING = new SheetPieces.Piece("", "");

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final ReportTable table;
    private final Edition edition;
    /** Rows of the measures of the section at hand, and of the whole table, as a workbook counts them. */
    private final List<Integer> ofSection = new ArrayList<>();

    private final List<Integer> ofReport = new ArrayList<>();
    private int headRow;

    XlsxTable(XSSFSheet sheet, XlsxStyles styles, ReportTable table, Edition edition) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.edition = edition;
    }

    int headRow() {
        return headRow;
    }

    /** @return the first row below the head */
    int write(int from) {
        headRow = from;
        int next = from + head(from);
        int first = next;
        for (Row row : table.rows()) {
            next += write(sheet.createRow(next), row);
        }
        return first;
    }

    private int head(int at) {
        int rows = table.isGrouped() ? 2 : 1;
        for (int row = 0; row < rows; row++) {
            sheet.createRow(at + row);
        }
        for (int column = 0; column < table.columns().size(); column++) {
            Column of = table.columns().get(column);
            for (int row = 0; row < rows; row++) {
                head(at + row, column, row == rows - 1 && of.group() != null ? of.heading() : "");
            }
            if (of.group() == null) {
                head(at, column, of.heading());
                merge(at, at + rows - 1, column, column);
            } else if (table.opensGroup(column)) {
                head(at, column, of.group());
                merge(at, at, column, column + table.span(column) - 1);
            }
        }
        return rows;
    }

    private void head(int row, int column, String text) {
        XSSFCell cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(styles.head());
        cell.setCellValue(text);
    }

    /** @return how many rows it takes */
    private int write(XSSFRow target, Row row) {
        if (row instanceof Row.Section section) {
            ofSection.clear();
            label(target, section.heading(), table.columns().size());
        } else if (row instanceof Row.Measure measure) {
            return measure(target, measure);
        } else if (row instanceof Row.Sum sum) {
            label(target, sum.label(), table.labelSpan());
            for (int column = table.labelSpan(); column < table.columns().size(); column++) {
                sum(cell(target, column, true), sum, column);
            }
        }
        return 1;
    }

    /** What is longer than the highest row goes on in rows below, which belong to the same measure. */
    private int measure(XSSFRow target, Row.Measure measure) {
        List<List<SheetPieces.Piece>> pieces = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            pieces.add(SheetPieces.of(CellText.of(measure.cells().get(column)), letters(column)));
        }
        int rows = pieces.stream().mapToInt(List::size).max().orElse(1);
        for (int index = 0; index < rows; index++) {
            XSSFRow row = index == 0 ? target : sheet.createRow(target.getRowNum() + index);
            row(row, measure, pieces, index);
            for (XSSFCell cell : cells(row)) {
                cell.setCellStyle(styles.part(cell.getCellStyle(), index > 0, index < rows - 1));
            }
            if (!measure.part()) {
                ofSection.add(row.getRowNum());
                ofReport.add(row.getRowNum());
            }
        }
        return rows;
    }

    private void row(XSSFRow row, Row.Measure measure, List<List<SheetPieces.Piece>> pieces, int index) {
        int lines = 1;
        for (int column = 0; column < pieces.size(); column++) {
            XSSFCell cell = cell(row, column, false);
            SheetPieces.Piece piece =
                    index < pieces.get(column).size() ? pieces.get(column).get(index) : NOTHING;
            if (index == 0 && pieces.get(column).size() == 1) {
                write(cell, measure.cells().get(column));
            } else if (!piece.text().isEmpty()) {
                cell.setCellValue(piece.text());
                mark(cell, index == 0 ? null : edition.more(measure.place(), index, column, piece.joint()));
            }
            lines = Math.max(lines, SheetPieces.lines(piece.text(), letters(column)));
        }
        row.setHeightInPoints(Math.min(SheetPieces.HIGHEST, lines * SheetPieces.LINE));
        mark(row.getCell(0), index == 0 ? edition.mark(measure.place()) : null);
    }

    private static List<XSSFCell> cells(XSSFRow row) {
        List<XSSFCell> cells = new ArrayList<>();
        row.forEach(cell -> cells.add((XSSFCell) cell));
        return cells;
    }

    private int letters(int column) {
        return Math.max(1, sheet.getColumnWidth(column) / UNITS_PER_LETTER);
    }

    /** A name for a cell goes with it wherever rows are put in. */
    private void mark(XSSFCell cell, String mark) {
        if (mark != null) {
            Name name = sheet.getWorkbook().createName();
            name.setNameName(mark);
            name.setRefersToFormula(
                    new CellReference(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                            .formatAsString());
        }
    }

    private void label(XSSFRow row, String text, int span) {
        for (int column = 0; column < span; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.of(Column.Kind.TEXT, true));
        }
        row.getCell(0).setCellValue(text);
        merge(row.getRowNum(), row.getRowNum(), 0, span - 1);
    }

    private XSSFCell cell(XSSFRow row, int column, boolean sum) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(table.columns().get(column).kind(), sum));
        return cell;
    }

    private void write(XSSFCell target, Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            number(target, amount.value());
        } else if (cell instanceof Cell.Deviation || cell instanceof Cell.Percent) {
            reckoned(target, cell);
        } else {
            target.setCellValue(CellText.of(cell));
        }
    }

    private void sum(XSSFCell target, Row.Sum sum, int column) {
        if (table.columns().get(column).kind() == Column.Kind.AMOUNT) {
            total(target, sum.total() ? ofReport : ofSection, column);
        } else {
            write(target, sum.cells().get(column));
        }
    }

    private static void total(XSSFCell target, List<Integer> rows, int column) {
        if (rows.isEmpty()) {
            target.setCellValue(0);
            return;
        }
        target.setCellFormula("SUM(" + ranges(rows, column) + ")");
    }

    /** Runs of rows that follow each other are one range. */
    private static String ranges(List<Integer> rows, int column) {
        List<int[]> runs = new ArrayList<>();
        for (int row : rows) {
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] == row - 1) {
                last[1] = row;
            } else {
                runs.add(new int[] {row, row});
            }
        }
        return runs.stream()
                .map(run -> address(run[0], column) + ":" + address(run[1], column))
                .collect(Collectors.joining(","));
    }

    private void reckoned(XSSFCell target, Cell cell) {
        int plan = indexOf(FormColumn.PLAN);
        int actual = indexOf(FormColumn.ACTUAL);
        boolean percent = cell instanceof Cell.Percent;
        if (plan < 0 || actual < 0) {
            BigDecimal value =
                    percent ? fraction(CellText.percent((Cell.Percent) cell)) : ((Cell.Deviation) cell).value();
            number(target, value);
            return;
        }
        String planned = address(target.getRowIndex(), plan);
        String spent = address(target.getRowIndex(), actual);
        target.setCellFormula(
                percent
                        ? "IF(OR(" + planned + "<=0," + spent + "=\"\"),\"\"," + spent + "/" + planned + ")"
                        : "IF(" + spent + "=\"\",\"\"," + spent + "-" + planned + ")");
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }

    private int indexOf(FormColumn wanted) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).of() == wanted) {
                return column;
            }
        }
        return -1;
    }

    private static void number(XSSFCell target, BigDecimal value) {
        if (value != null) {
            target.setCellValue(value.doubleValue());
        }
    }

    private static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
