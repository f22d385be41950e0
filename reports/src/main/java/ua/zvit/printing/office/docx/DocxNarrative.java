package ua.zvit.printing.office.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.NarrativeWalk;
import ua.zvit.shared.Rise;

/** Writes a narrative into a cell of the Word document: paragraphs, items of real lists, tables inside the cell. */
final class DocxNarrative implements NarrativeWalk.Writer<RuntimeException> {
    private final XWPFTableCell cell;
    private final int width;
    private final DocxLists lists;
    private boolean marked;
    private int depth;
    private boolean endsWithTable = true;

    /** @param width of the cell between its margins, twentieths of a point */
    private DocxNarrative(XWPFTableCell cell, int width, DocxLists lists) {
        this.cell = cell;
        this.width = width;
        this.lists = lists;
    }

    static void write(List<NarrativeBlock> blocks, XWPFTableCell cell, int width, DocxLists lists) {
        cell.removeParagraph(0);
        DocxNarrative narrative = new DocxNarrative(cell, width, lists);
        NarrativeWalk.through(blocks, narrative);
        if (narrative.endsWithTable) {
            narrative.paragraph();
        }
    }

    @Override
    public void beginList(Integer start) {
        lists.begin(depth++, start);
    }

    @Override
    public void endList() {
        lists.end();
        depth--;
    }

    @Override
    public void beginItem() {
        marked = true;
    }

    @Override
    public void endItem() {
        marked = false;
    }

    @Override
    public void line(List<NarrativeRun> runs) {
        XWPFParagraph paragraph = paragraph();
        if (depth > 0 && marked) {
            lists.mark(paragraph, depth - 1);
        } else if (depth > 0) {
            paragraph.setIndentationLeft(DocxLists.INDENT * depth);
        }
        marked = false;
        runs.forEach(run -> write(paragraph, run));
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(DocxStyles.CELL);
        endsWithTable = false;
        return paragraph;
    }

    @Override
    public void table(NarrativeBlock.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        CTTbl target = cell.getCTTc().addNewTbl();
        int columns = table.rows().get(0).size();
        properties(target.addNewTblPr());
        target.addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            target.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width / columns));
        }
        for (List<NarrativeBlock.TableCell> row : table.rows()) {
            CTRow line = target.addNewTr();
            row.forEach(each -> cell(line.addNewTc(), each, width / columns));
        }
        endsWithTable = true;
    }

    private void properties(CTTblPr properties) {
        properties.addNewTblW().setW(BigInteger.valueOf(width));
        properties.getTblW().setType(STTblWidth.DXA);
        CTTblBorders borders = properties.addNewTblBorders();
        borders.addNewTop().setVal(STBorder.SINGLE);
        borders.addNewLeft().setVal(STBorder.SINGLE);
        borders.addNewBottom().setVal(STBorder.SINGLE);
        borders.addNewRight().setVal(STBorder.SINGLE);
        borders.addNewInsideH().setVal(STBorder.SINGLE);
        borders.addNewInsideV().setVal(STBorder.SINGLE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private void cell(CTTc target, NarrativeBlock.TableCell from, int wide) {
        target.addNewTcPr().addNewTcW().setW(BigInteger.valueOf(wide));
        target.getTcPr().getTcW().setType(STTblWidth.DXA);
        for (int line = 0; line < Math.max(1, from.lines().size()); line++) {
            CTP words = target.addNewP();
            XWPFParagraph paragraph = new XWPFParagraph(words, cell);
            paragraph.setStyle(from.head() ? DocxStyles.HEAD : DocxStyles.CELL);
            if (line < from.lines().size()) {
                from.lines().get(line).forEach(run -> write(paragraph, run));
            }
        }
    }

    static void write(XWPFParagraph paragraph, NarrativeRun run) {
        XWPFRun target = run.address() == null ? paragraph.createRun() : link(paragraph, run.address());
        target.setText(run.text());
        if (run.bold()) {
            target.setBold(true);
        }
        if (run.italic()) {
            target.setItalic(true);
        }
        if (run.rise() != Rise.NONE) {
            target.setSubscript(run.rise() == Rise.RAISED ? VerticalAlign.SUPERSCRIPT : VerticalAlign.SUBSCRIPT);
        }
    }

    private static XWPFRun link(XWPFParagraph paragraph, String address) {
        XWPFHyperlinkRun link = paragraph.createHyperlinkRun(address);
        link.setColor("1F4E9E");
        return link;
    }
}
