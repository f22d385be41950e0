package ua.zvit.web.check;

import java.util.Locale;
import java.util.Objects;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.Thousands;

/**
 * What a page asks the check.
 *
 * @param measure number of the measure that is being written; null when the whole report is read
 * @param whole true to be told as well what the report as saved says
 * @param language of the page
 * @param narrative HTML as typed, with reason and actual; null where a measure is only read
 * @param actual the sum as typed; one that can't be read counts as none
 */
public record FindingsQuestion(
        Long report, String measure, boolean whole, String language, String narrative, String reason, String actual) {

    /** @throws ZvitException {@code REPORT-UNKNOWN} when none is named */
    long reportId() {
        if (report == null) {
            throw new ZvitException(ErrorCode.REPORT_UNKNOWN);
        }
        return report;
    }

    boolean isOfEntry() {
        return measure != null && !measure.isEmpty();
    }

    /** Whether a text comes along that is to be looked at as typed. */
    boolean isTyped() {
        return isOfEntry() && narrative != null;
    }

    Locale locale() {
        return Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Messages.UKRAINIAN;
    }

    EntryText text() {
        String html = Objects.requireNonNullElse(narrative, "");
        try {
            return new EntryText(html, Thousands.parse(actual), reason);
        } catch (IllegalArgumentException unreadable) {
            return new EntryText(html, null, reason);
        }
    }
}
