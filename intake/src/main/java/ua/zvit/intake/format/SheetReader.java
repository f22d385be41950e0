package ua.zvit.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.SafeZip;
import ua.zvit.intake.format.raw.TableBuilder;
import ua.zvit.intake.text.AmountReader;

/**
 * Reads Excel's files, old and new: values as the sheet keeps them, formulas as they were last computed. Hidden sheets are
 * named only.
 */
final class SheetReader implements DocumentReader {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private SheetMarks marks;
    private Limits limits = new Limits();

    @Override
    public Document read(byte[] file) throws IOException {
        limits = new Limits();
        List<Note> notes = new ArrayList<>();
        if (file[0] == 'P' && SafeZip.open(file).hasAny("vbaproject.bin")) {
            notes.add(new Note(Note.Kind.MACROS, ""));
        }
        formatter.setUseCachedValuesForFormulaCells(true);
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            List<Block> blocks = new ArrayList<>();
            marks = new SheetMarks(book);
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                Sheet sheet = book.getSheetAt(index);
                if (book.isSheetHidden(index) || book.isSheetVeryHidden(index)) {
                    if (sheet.getPhysicalNumberOfRows() > 0) {
                        notes.add(new Note(Note.Kind.HIDDEN_SHEET, sheet.getSheetName()));
                    }
                } else {
                    blocks.add(table(sheet));
                }
            }
            return new Document(blocks, notes);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFileException(Reason.PASSWORD, locked);
        }
    }

    private Block table(Sheet sheet) {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        Map<Integer, Integer> coveredUntil = new HashMap<>();
        TableBuilder builder = new TableBuilder(limits);
        for (int index = sheet.getFirstRowNum(); index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row == null || isBlank(row) && coveredUntil.values().stream().noneMatch(inRow(index))) {
                continue;
            }
            builder.row(row.getZeroHeight());
            cells(row, builder, merged, coveredUntil);
        }
        return builder.build(sheet.getSheetName());
    }

    private static Predicate<Integer> inRow(int row) {
        return until -> until >= row;
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    private boolean isBlank(Row row) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (!formatter.formatCellValue(cell).isBlank() && !marks.isRead(cell)) {
                return false;
            }
        }
        return true;
    }

    private void cells(
            Row row, TableBuilder builder, Map<Long, CellRangeAddress> merged, Map<Integer, Integer> covered) {
        int last = Math.min(row.getLastCellNum(), Limits.COLUMNS);
        for (int column = 0; column < last; column++) {
            if (column < builder.next()) {
                continue;
            }
            if (covered.getOrDefault(column, -1) >= row.getRowNum()) {
                builder.skip(1);
                continue;
            }
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
            CellRangeAddress range = merged.get(key(row.getRowNum(), column));
            int width = range == null ? 1 : Math.min(range.getLastColumn(), Limits.COLUMNS) - column + 1;
            int height = range == null ? 1 : range.getLastRow() - row.getRowNum() + 1;
            if (range != null) {
                for (int each = column; each < column + width; each++) {
                    covered.put(each, range.getLastRow());
                }
            }
            if (cell == null || marks.isRead(cell)) {
                builder.skip(width);
            } else {
                compute(cell);
                builder.cell(
                        width,
                        height,
                        content(cell),
                        value(cell),
                        row.getSheet().isColumnHidden(column));
            }
        }
    }

    /** A program may have saved a formula without what it comes to; then it is computed, if it can be. */
    private static void compute(org.apache.poi.ss.usermodel.Cell cell) {
        boolean open = cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell kept
                && kept.getCTCell().getV() == null;
        if (open) {
            try {
                cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluateFormulaCell(cell);
            } catch (RuntimeException unknown) {
                cell.setCellErrorValue(FormulaError.NA.getCode());
            }
        }
    }

    private List<Block> content(org.apache.poi.ss.usermodel.Cell cell) {
        String shown = marks.text(cell, formatter);
        List<Block> blocks = new ArrayList<>(marks.isAny() ? HtmlReader.linesOf(shown) : HtmlReader.blocksOf(shown));
        String mark = marks.row(cell);
        if (mark != null) {
            blocks.add(new TextBuilder().mark(mark).build());
        }
        if (cell.getCellComment() != null) {
            String comment = cell.getCellComment().getString() == null
                    ? ""
                    : cell.getCellComment().getString().getString();
            blocks.add(
                    new TextBuilder().note(Note.Kind.COMMENT, comment.strip()).build());
        }
        return blocks;
    }

    private static Cell.Value value(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            return new Cell.Value(null, null, FormulaError.isValidCode(cell.getErrorCellValue()));
        }
        if (type != CellType.NUMERIC) {
            return null;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDate date = cell.getLocalDateTimeCellValue() == null
                    ? null
                    : cell.getLocalDateTimeCellValue().toLocalDate();
            return new Cell.Value(null, date, false);
        }
        return new Cell.Value(AmountReader.plain(cell.getNumericCellValue()), null, false);
    }
}
