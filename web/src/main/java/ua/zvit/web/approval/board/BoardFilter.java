package ua.zvit.web.approval.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ua.zvit.approval.values.BoardLine;

/** Which reports of the board to show, as the page's address says. */
public class BoardFilter {
    private String words = "";
    private String status = "";
    private boolean late;

    /** @return whether the report is one of those looked for */
    boolean takes(BoardLine line) {
        return (!late || line.late() > 0)
                && (status.isEmpty() || line.status().name().equals(status))
                && (words.isEmpty() || isNamed(line));
    }

    private boolean isNamed(BoardLine line) {
        return contains(line.programme())
                || contains(line.lead())
                || line.tasks().stream().anyMatch(task -> contains(task.desk()));
    }

    private boolean contains(String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** @return the parameters that say the same */
    String query() {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&status="
                + URLEncoder.encode(status, StandardCharsets.UTF_8) + (late ? "&late=true" : "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
