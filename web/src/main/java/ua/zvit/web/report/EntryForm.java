package ua.zvit.web.report;

import java.io.Serializable;
import java.math.BigDecimal;
import ua.zvit.report.EntryDetails;
import ua.zvit.report.EntryText;
import ua.zvit.web.shared.FormatView;

/**
 * The fields of an entry as they are being written, with the version they were made from. The sum is kept as written: a
 * sum that can't be read must not keep the text from being saved.
 */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String narrative = "";
    private String actual = "";
    private String reason = "";
    private int version;

    void fill(EntryDetails entry, FormatView format) {
        narrative = entry.narrative();
        actual = format.exactMoney(entry.actual());
        reason = entry.reason() == null ? "" : entry.reason();
        version = entry.version();
    }

    /** @return what is written, with the sum read from the field */
    EntryText text(BigDecimal thousands) {
        return new EntryText(narrative, thousands, reason);
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

    void setVersion(int version) {
        this.version = version;
    }
}
