package ua.zvit.report.values.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.Dates;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** By which decision a further edition of an archived report is made and why, as somebody tells it; any may be missing. */
public record EditionDecision(String number, LocalDate date, String reason) {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 2_000;

    public EditionDecision {
        number = DocumentNumber.plain(number);
        reason = reason == null ? null : reason.strip();
    }

    /**
     * @param adopted when the council has decided on the edition that is to be replaced
     * @throws ZvitException {@code EDITION-INVALID} with everything that is missing or can't be so
     */
    public EditionDecision required(LocalDate adopted, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        text(faults, "number", number, "edition-number-missing", LONGEST_NUMBER);
        if (date == null || !Dates.isSane(date)) {
            faults.add(fault("date", "edition-date-missing"));
        } else if (date.isAfter(today)) {
            faults.add(fault("date", "date-in-future"));
        } else if (date.isBefore(adopted)) {
            faults.add(fault("date", "edition-date-early", adopted));
        }
        text(faults, "reason", reason, "edition-reason-missing", LONGEST_REASON);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.EDITION_INVALID, faults);
        }
        return this;
    }

    private static void text(List<Fault> faults, String field, String told, String missing, int longest) {
        if (told == null || told.isEmpty()) {
            faults.add(fault(field, missing));
        } else if (told.length() > longest) {
            faults.add(fault(field, "text-too-long", longest));
        }
    }

    private static Fault fault(String field, String code, Object... args) {
        return Fault.at(null, "edition." + field, code, args);
    }
}
