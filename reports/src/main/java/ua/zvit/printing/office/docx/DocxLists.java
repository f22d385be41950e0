package ua.zvit.printing.office.docx;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The lists of the Word document: one kind with dashes, one with numbers, as the norm writes them. Each numbered list is one
 * of its own, so that it begins with its own number.
 */
final class DocxLists {
    /** How far in a list stands, twentieths of a point. */
    static final int INDENT = 284;

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Deque<BigInteger> open = new ArrayDeque<>();
    private XWPFNumbering numbering;
    private BigInteger numbers;
    private BigInteger dashes;

    DocxLists(XWPFDocument document) {
        this.document = document;
    }

    /** @param start null for dashes */
    void begin(int depth, Integer start) {
        if (numbering == null) {
            numbering = document.createNumbering();
            numbers = kind(0, true);
            dashes = numbering.addNum(kind(1, false));
        }
        if (start == null) {
            open.push(dashes);
            return;
        }
        BigInteger list = numbering.addNum(numbers);
        CTNumLvl own = numbering.getNum(list).getCTNum().addNewLvlOverride();
        own.setIlvl(BigInteger.valueOf(Math.min(depth, LEVELS - 1)));
        own.addNewStartOverride().setVal(BigInteger.valueOf(start));
        open.push(list);
    }

    void end() {
        open.pop();
    }

    void mark(XWPFParagraph paragraph, int depth) {
        paragraph.setNumID(open.peek());
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(depth, LEVELS - 1)));
    }

    private BigInteger kind(int id, boolean numbered) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(id));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl one = kind.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            one.addNewLvlText().setVal(numbered ? "%" + (level + 1) + ")" : "–");
            var indent = one.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }
}
