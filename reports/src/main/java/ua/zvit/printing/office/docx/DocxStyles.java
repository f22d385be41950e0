package ua.zvit.printing.office.docx;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import ua.zvit.printing.office.ReportTable;

/** The styles of the Word document, under the names that Word itself uses where it has them. */
final class DocxStyles {

    static final String TEXT = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String LETTERHEAD = "Letterhead";
    static final String APPROVAL = "Approval";
    static final String CELL = "TableText";
    static final String HEAD = "TableHead";
    static final String FIGURE = "TableFigure";
    static final String SECTION = "Heading1";

    private static final String FACE = "Times New Roman";

    private DocxStyles() {}

    static void addTo(XWPFDocument document, ReportTable table) {
        int small = table.pointSize();
        XWPFStyles styles = document.createStyles();
        CTRPr defaults = CTRPr.Factory.newInstance();
        fonts(defaults.addNewRFonts());
        styles.setDefaultFonts(defaults.getRFontsArray(0));
        styles.setSpellingLanguage("uk-UA");
        add(styles, TEXT, "Normal", 12, STJc.LEFT, false, 0);
        add(styles, TITLE, "Title", 16, STJc.CENTER, true, 120);
        add(styles, SUBTITLE, "Subtitle", 14, STJc.CENTER, true, 240);
        add(styles, LETTERHEAD, "Letterhead", 12, STJc.CENTER, true, 0);
        add(styles, APPROVAL, "Approval", 12, STJc.LEFT, false, 0, paragraph -> paragraph
                .addNewInd()
                .setLeft(BigInteger.valueOf(5_670)));
        add(styles, CELL, "Table Text", small, STJc.LEFT, false, 40);
        add(styles, HEAD, "Table Head", small, STJc.CENTER, true, 0);
        add(styles, FIGURE, "Table Figure", small, STJc.RIGHT, false, 0);
        add(styles, SECTION, "heading 1", 12, STJc.CENTER, true, 0, paragraph -> {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        });
    }

    private static void add(
            XWPFStyles styles, String id, String name, int points, STJc.Enum alignment, boolean bold, int after) {
        add(styles, id, name, points, alignment, bold, after, paragraph -> {});
    }

    private static void add(
            XWPFStyles styles,
            String id,
            String name,
            int points,
            STJc.Enum alignment,
            boolean bold,
            int after,
            Consumer<CTPPrGeneral> more) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (id.equals(TEXT)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(TEXT);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(after));
        paragraph.addNewJc().setVal(alignment);
        more.accept(paragraph);
        CTRPr run = style.addNewRPr();
        fonts(run.addNewRFonts());
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static void fonts(CTFonts fonts) {
        fonts.setAscii(FACE);
        fonts.setHAnsi(FACE);
        fonts.setCs(FACE);
    }
}
