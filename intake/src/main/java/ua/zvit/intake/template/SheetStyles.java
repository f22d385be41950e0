package ua.zvit.intake.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a sheet look and what they take. A style that is not open is locked. */
final class SheetStyles {
    private final Workbook book;

    /** Of heads. */
    final CellStyle head;

    /** Of cells for figures, and of lines above the table. */
    final CellStyle open;

    /** Of cells whose text stays as it was typed. */
    final CellStyle typed;

    /** Of the first column: a section's head goes on over the empty cells beside it. */
    final CellStyle first;

    /** Of what lies beside the table: a row can only be taken out where all of it is open. */
    final CellStyle beside;

    SheetStyles(Workbook book) {
        this.book = book;
        beside = book.createCellStyle();
        beside.setLocked(false);
        head = head();
        open = open(true);
        typed = asTyped(open(true));
        first = asTyped(open(false));
    }

    private CellStyle head() {
        CellStyle style = bordered();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle open(boolean wrapped) {
        CellStyle style = bordered();
        style.setLocked(false);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle asTyped(CellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private CellStyle bordered() {
        CellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
