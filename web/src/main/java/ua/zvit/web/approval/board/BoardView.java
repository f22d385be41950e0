package ua.zvit.web.approval.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.campaign.CampaignBoard;
import ua.zvit.approval.campaign.ExtendDue;
import ua.zvit.approval.values.BoardLine;
import ua.zvit.approval.values.BoardTask;
import ua.zvit.notice.RemindTask;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The board of a campaign: every report under way, with filters, as a table for a spreadsheet, and what the administrator can do. */
@Named
@RequestScoped
public class BoardView {
    /** Reports that one page shows; who has more looks for them. */
    private static final int MOST = 200;

    private CampaignBoard board;
    private RemindTask reminding;
    private ExtendDue extending;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private BoardFilter filter = new BoardFilter();
    private List<BoardLine> all;
    private String task;
    private LocalDate due;
    private String reason;

    protected BoardView() {}

    @Inject
    public BoardView(
            CampaignBoard board,
            RemindTask reminding,
            ExtendDue extending,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.board = board;
        this.reminding = reminding;
        this.extending = extending;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    /** Also reminds of the task whose button was pressed: named by its id, for the list may be another by now. */
    public void open() {
        String wanted = Faces.getRequestParameter("remind");
        if (Faces.isPostback() && wanted != null) {
            remind(wanted);
        } else {
            all();
        }
    }

    private List<BoardLine> all() {
        if (all == null) {
            all = refusals.opening(board::lines).orElse(List.of());
        }
        return all;
    }

    private void remind(String wanted) {
        if (refusals.tried(() -> reminding.remind(wanted))) {
            refusals.good(text.of("page.board.reminded"));
            Faces.redirect("board.xhtml?%s", filter.query());
        }
    }

    public void extend() {
        if (refusals.tried(() -> extending.extend(getTask(), due, reason), fault -> "#extending:" + fault.field())) {
            refusals.good(text.of("page.board.extended", due));
            Faces.redirect("board.xhtml");
        }
    }

    /** Sends what the filters leave as CSV. */
    public void export() {
        byte[] table = new BoardTable(text).csv(chosen()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(table, "zvit-board-" + LocalDate.now() + ".csv", true);
    }

    private List<BoardLine> chosen() {
        return all().stream().filter(filter::takes).toList();
    }

    public List<BoardLine> getLines() {
        return chosen().stream().limit(MOST).toList();
    }

    public long getFound() {
        return chosen().size();
    }

    public long getLate() {
        return all().stream().filter(line -> line.late() > 0).count();
    }

    public int getTotal() {
        return all().size();
    }

    /** @return states in which a report can be on its way */
    public List<ReportStatus> getStatuses() {
        return List.of(ReportStatus.values()).stream()
                .filter(status -> !ReportStatus.ENDED.contains(status))
                .toList();
    }

    /** @return true for who may remind and put off */
    public boolean isKeeper() {
        return person.isAdmin();
    }

    /** @return the task of which the address says that its day is to be put off; null for none */
    public BoardTask getChosenTask() {
        String wanted = getTask();
        return all().stream()
                .flatMap(line -> line.tasks().stream())
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public BoardFilter getFilter() {
        return filter;
    }

    /** Asked already while what was sent is being read, before the address is. */
    public String getTask() {
        return task == null ? Faces.getRequestParameter("task") : task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
