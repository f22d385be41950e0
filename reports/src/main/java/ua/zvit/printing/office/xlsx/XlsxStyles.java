package ua.zvit.printing.office.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ua.zvit.printing.office.Column;

/** How cells of the workbook look; made once for each workbook. */
final class XlsxStyles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle amount;
    private final XSSFCellStyle strongAmount;
    private final XSSFCellStyle share;
    private final XSSFCellStyle strongShare;
    private final Map<Integer, XSSFCellStyle> parts = new HashMap<>();

    /** @param decimals of an amount of money */
    XlsxStyles(XSSFWorkbook workbook, int decimals) {
        this.workbook = workbook;
        this.title = workbook.createCellStyle();
        this.title.setFont(bold());
        this.head = bordered(true, null);
        this.head.setAlignment(HorizontalAlignment.CENTER);
        this.head.setVerticalAlignment(VerticalAlignment.CENTER);
        this.text = bordered(false, null);
        this.strong = bordered(true, null);
        String shown = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        this.amount = bordered(false, shown + ";\u2212" + shown);
        this.strongAmount = bordered(true, shown + ";\u2212" + shown);
        this.share = bordered(false, "0.0%");
        this.strongShare = bordered(true, "0.0%");
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle of(Column.Kind kind, boolean sum) {
        return switch (kind) {
            case AMOUNT, DEVIATION -> sum ? strongAmount : amount;
            case PERCENT -> sum ? strongShare : share;
            case TEXT, NARRATIVE -> sum ? strong : text;
        };
    }

    /** @return the style of a cell whose record began in a row above, or goes on in a row below: no line parts them */
    XSSFCellStyle part(XSSFCellStyle of, boolean begun, boolean goesOn) {
        if (!begun && !goesOn) {
            return of;
        }
        return parts.computeIfAbsent(of.getIndex() * 4 + (begun ? 2 : 0) + (goesOn ? 1 : 0), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(of);
            style.setBorderTop(begun ? BorderStyle.NONE : BorderStyle.THIN);
            style.setBorderBottom(goesOn ? BorderStyle.NONE : BorderStyle.THIN);
            return style;
        });
    }

    private XSSFCellStyle bordered(boolean strong, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        if (strong) {
            style.setFont(bold());
        }
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private XSSFFont bold() {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        return font;
    }
}
