package ua.zvit.printing.office.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.office.Cell;
import ua.zvit.printing.office.CellText;
import ua.zvit.printing.office.Column;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.Row;

/** The one table of the Word document. Rows of the head repeat on every page. */
final class DocxTable {

    /** Left and right of the words in a cell, twentieths of a point. */
    private static final int MARGIN = 57;

    /** Every new table has one. */
    private static final int EMPTY_ROW = 0;

    private final ReportTable table;
    private final XWPFTable target;
    private final int[] widths;
    private final Edition edition;
    private final DocxLists lists;
    private int bookmarks;

    DocxTable(XWPFDocument document, ReportTable table, int width, Edition edition) {
        this.table = table;
        this.target = document.createTable(1, 1);
        this.widths = widths(width);
        this.edition = edition;
        this.lists = new DocxLists(document);
    }

    void write() {
        target.setWidth(Integer.toString(java.util.Arrays.stream(widths).sum()));
        target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        target.setCellMargins(0, MARGIN, 0, MARGIN);
        for (int width : widths) {
            grid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        head();
        table.rows().forEach(this::write);
        target.removeRow(EMPTY_ROW);
    }

    private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid grid() {
        return target.getCTTbl().getTblGrid() == null
                ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
    }

    private int[] widths(int width) {
        int weights = table.columns().stream().mapToInt(Column::weight).sum();
        return table.columns().stream()
                .mapToInt(column -> width * column.weight() / weights)
                .toArray();
    }

    private void head() {
        XWPFTableRow upper = row();
        upper.setRepeatHeader(true);
        XWPFTableRow lower = table.isGrouped() ? row() : null;
        for (int column = 0; column < widths.length; column++) {
            headCell(column, upper, lower);
        }
        if (lower != null) {
            lower.setRepeatHeader(true);
        }
    }

    private void headCell(int column, XWPFTableRow upper, XWPFTableRow lower) {
        Column of = table.columns().get(column);
        if (of.group() == null) {
            XWPFTableCell cell = cell(upper, column, 1);
            plain(cell, of.heading(), DocxStyles.HEAD);
            if (lower != null) {
                properties(cell).addNewVMerge().setVal(STMerge.RESTART);
                XWPFTableCell below = cell(lower, column, 1);
                plain(below, "", DocxStyles.HEAD);
                properties(below).addNewVMerge().setVal(STMerge.CONTINUE);
            }
            return;
        }
        if (table.opensGroup(column)) {
            plain(cell(upper, column, table.span(column)), of.group(), DocxStyles.HEAD);
        }
        plain(cell(lower, column, 1), of.heading(), DocxStyles.HEAD);
    }

    private void write(Row row) {
        XWPFTableRow line = row();
        if (row instanceof Row.Section section) {
            line.setCantSplitRow(true);
            plain(cell(line, 0, widths.length), section.heading(), DocxStyles.SECTION);
        } else if (row instanceof Row.Measure measure) {
            for (int column = 0; column < widths.length; column++) {
                write(cell(line, column, 1), measure.cells().get(column), column);
            }
            mark(line, edition.mark(measure.place()));
        } else if (row instanceof Row.Sum sum) {
            line.setCantSplitRow(true);
            int span = table.labelSpan();
            bold(plain(cell(line, 0, span), sum.label(), DocxStyles.CELL));
            for (int column = span; column < widths.length; column++) {
                bold(plain(cell(line, column, 1), CellText.of(sum.cells().get(column)), style(column)));
            }
        }
    }

    /** A bookmark in the row's first cell goes with it wherever the row is moved. */
    private void mark(XWPFTableRow line, String mark) {
        if (mark != null) {
            CTP paragraph = line.getCell(0).getParagraphs().get(0).getCTP();
            BigInteger id = BigInteger.valueOf(bookmarks++);
            CTBookmark bookmark = paragraph.addNewBookmarkStart();
            bookmark.setName(mark);
            bookmark.setId(id);
            paragraph.addNewBookmarkEnd().setId(id);
        }
    }

    private void write(XWPFTableCell target, Cell cell, int column) {
        if (cell instanceof Cell.Narrative narrative) {
            DocxNarrative.write(narrative.blocks(), target, widths[column] - 2 * MARGIN, lists);
            return;
        }
        List<List<NarrativeRun>> paragraphs = CellText.paragraphs(cell);
        if (paragraphs.isEmpty()) {
            plain(target, "", style(column));
        }
        for (int index = 0; index < paragraphs.size(); index++) {
            XWPFParagraph paragraph = index == 0 ? target.getParagraphs().get(0) : target.addParagraph();
            paragraph.setStyle(style(column));
            paragraphs.get(index).forEach(run -> DocxNarrative.write(paragraph, run));
        }
    }

    private String style(int column) {
        return table.columns().get(column).kind().isFigure() ? DocxStyles.FIGURE : DocxStyles.CELL;
    }

    private XWPFTableRow row() {
        return target.insertNewTableRow(target.getNumberOfRows());
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int span) {
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = properties(cell);
        int width = 0;
        for (int index = column; index < column + span; index++) {
            width += widths[index];
        }
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        properties.getTcW().setType(STTblWidth.DXA);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static XWPFRun plain(XWPFTableCell cell, String text, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static void bold(XWPFRun run) {
        run.setBold(true);
    }
}
