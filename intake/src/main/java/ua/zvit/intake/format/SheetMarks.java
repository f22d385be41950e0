package ua.zvit.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import ua.zvit.shared.ExportMarks;

/**
 * Cells of our own exports that bear names, which move with them: the first cell of each measure's row, and cells below in
 * which a text goes on that was too long for one row. Such a text is read where it began.
 */
final class SheetMarks {
    private static final Pattern ROW = Pattern.compile(ExportMarks.ROW + "\\d{1,6}");
    private static final Pattern MORE =
            Pattern.compile("(" + ExportMarks.ROW + "\\d{1,6})" + ExportMarks.MORE + "(\\d{1,6})_\\d{1,3}_([pbn])");

    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    private final Set<String> consumed = new HashSet<>();
    private final boolean any;

    /** A cell in which the text of the cell above goes on. */
    private record Piece(int index, CellReference at, String joint) {}

    SheetMarks(Workbook book) {
        Map<String, CellReference> first = new HashMap<>();
        Map<String, List<Piece>> more = new HashMap<>();
        for (Name name : book.getAllNames()) {
            if (name.getNameName().startsWith(ExportMarks.ROW) && !name.isFunctionName() && !name.isDeleted()) {
                Matcher further = MORE.matcher(name.getNameName());
                if (ROW.matcher(name.getNameName()).matches()) {
                    first.put(name.getNameName(), new CellReference(name.getRefersToFormula()));
                } else if (further.matches()) {
                    more.computeIfAbsent(further.group(1), none -> new ArrayList<>())
                            .add(new Piece(
                                    Integer.parseInt(further.group(2)),
                                    new CellReference(name.getRefersToFormula()),
                                    further.group(3)));
                }
            }
        }
        first.forEach((name, at) -> rows.put(key(at.getSheetName(), at.getRow(), at.getCol()), name));
        more.forEach((name, all) -> all.stream()
                .filter(piece -> first.containsKey(name))
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .forEach(piece -> put(first.get(name), piece)));
        any = !rows.isEmpty();
    }

    private void put(CellReference first, Piece piece) {
        CellReference at = piece.at();
        if (at.getRow() != first.getRow()) {
            pieces.computeIfAbsent(key(at.getSheetName(), first.getRow(), at.getCol()), none -> new ArrayList<>())
                    .add(piece);
            consumed.add(key(at.getSheetName(), at.getRow(), at.getCol()));
        }
    }

    private static String key(String sheet, int row, int column) {
        return sheet + "!" + row + "!" + column;
    }

    private static String key(Cell cell) {
        return key(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** @return true when the workbook has names of ours */
    boolean isAny() {
        return any;
    }

    /** @return the name of the measure's row that begins with this cell; null for none */
    String row(Cell cell) {
        return rows.get(key(cell));
    }

    /** @return true for a cell whose text is read in a cell above */
    boolean isRead(Cell cell) {
        return consumed.contains(key(cell));
    }

    /** @return the cell's text with what goes on below */
    String text(Cell cell, DataFormatter formatter) {
        StringBuilder text = new StringBuilder(formatter.formatCellValue(cell));
        for (Piece piece : pieces.getOrDefault(key(cell), List.of())) {
            Row row = cell.getSheet().getRow(piece.at().getRow());
            Cell below = row == null ? null : row.getCell(piece.at().getCol());
            String more = below == null ? "" : formatter.formatCellValue(below);
            if (!more.isEmpty()) {
                text.append(joint(piece.joint())).append(more);
            }
        }
        return text.toString();
    }

    private static String joint(String told) {
        return ExportMarks.LINE.equals(told) ? "\n" : ExportMarks.BLANK.equals(told) ? " " : "";
    }
}
