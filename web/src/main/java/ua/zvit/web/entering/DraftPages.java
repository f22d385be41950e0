package ua.zvit.web.entering;

import java.util.List;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.LeftText;
import ua.zvit.entering.values.SheetLine;
import ua.zvit.entering.values.SheetQuestion;

/** Which parts of a draft's long lists an address asks for. A part that is no number, or is none of theirs, is the nearest one. */
public class DraftPages {
    private static final int QUESTIONS = 50;
    private static final int LINES = 200;

    private String show;
    private String page;
    private String at;
    private String asked;
    private String rows;
    private String left;
    private boolean parted;

    DraftWindow window(DraftSheet sheet) {
        parted = DraftWindow.isLong(sheet);
        return DraftWindow.of(sheet, "all".equals(show), number(page), at);
    }

    PartOfList<SheetQuestion> questions(List<SheetQuestion> all) {
        return PartOfList.of(DraftWindow.inOrder(all, QUESTIONS), number(asked), QUESTIONS);
    }

    PartOfList<SheetLine> lines(List<SheetLine> all) {
        return PartOfList.of(all, number(rows), LINES);
    }

    PartOfList<LeftText> left(List<LeftText> all) {
        return PartOfList.of(all, number(left), LINES);
    }

    private static int number(String told) {
        return told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 1;
    }

    /** @return whether the draft is shown in parts; also known while a button of such a page is being answered */
    public boolean isParted() {
        return parted;
    }

    public void setParted(boolean parted) {
        this.parted = parted;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }
}
