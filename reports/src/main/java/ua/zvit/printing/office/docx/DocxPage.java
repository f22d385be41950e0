package ua.zvit.printing.office.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import ua.zvit.printing.form.FormDescriptor;

/**
 * The sheet of ДСТУ 4163:2020: A4, margins 30, 10, 20 and 20 mm, the page's number at the top centre from the second
 * page on. Lengths are in twentieths of a point.
 */
record DocxPage(int width, int height, boolean landscape) {

    private static final int SHORT = 11_906;
    private static final int LONG = 16_838;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 567;
    private static final int TOP_AND_BOTTOM = 1_134;

    static DocxPage of(FormDescriptor form) {
        return form.orientation() == FormDescriptor.Orientation.LANDSCAPE
                ? new DocxPage(LONG, SHORT, true)
                : new DocxPage(SHORT, LONG, false);
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }

    void applyTo(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void rightTab(XWPFParagraph paragraph) {
        CTTabStop stop = paragraph.getCTPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(textWidth()));
    }
}
