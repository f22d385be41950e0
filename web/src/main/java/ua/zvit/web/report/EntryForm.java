package ua.zvit.web.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.Thousands;

/**
 * The fields of an entry as they are being written, with the version they were made from. The sum is kept as written: a
 * sum that can't be read must not keep the text from being saved.
 */
public class EntryForm {

    private String narrative = "";
    private String actual = "";
    private String reason = "";
    private final EntryFigures figures = new EntryFigures();
    private int version;

    void fill(EntryDetails entry, FormatView format) {
        narrative = entry.narrative();
        actual = format.exactMoney(entry.actual());
        reason = entry.reason() == null ? "" : entry.reason();
        version = entry.version();
        figures.fill(entry, format);
    }

    /** @return what is written; figures that can't be read stay as they were before */
    EntryText text(EntryDetails before) {
        return new EntryText(
                narrative,
                before.isToldByLine() ? null : sum(before),
                reason,
                figures.sources(before),
                figures.indicators(before),
                figures.parts(before));
    }

    private BigDecimal sum(EntryDetails before) {
        try {
            return Thousands.parse(actual);
        } catch (IllegalArgumentException unreadable) {
            return before.actual() == null ? null : before.actual().inThousands();
        }
    }

    /** @return names of the fields whose figures can't be read */
    List<String> unreadable(EntryDetails before) {
        List<String> names = new ArrayList<>(figures.unreadable());
        try {
            Thousands.parse(before.isToldByLine() ? null : actual);
        } catch (IllegalArgumentException noSum) {
            names.add("actual");
        }
        return names;
    }

    public EntryFigures getWritten() {
        return figures;
    }

    public String getFigures() {
        return figures.json();
    }

    public void setFigures(String json) {
        figures.take(json);
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    /** @param version the one that the text was made from */
    void setVersion(int version) {
        this.version = version;
    }
}
