package ua.zvit.programme.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** The council's decision by which a programme is amended, as somebody tells it; either may be missing. */
public record AmendmentDecision(String number, LocalDate date) {
    private static final int LONGEST = 100;

    public AmendmentDecision {
        number = DocumentNumber.plain(number);
    }

    /** @throws ZvitException {@code PROGRAMME-INVALID} with what is missing */
    public AmendmentDecision required() {
        List<Fault> faults = new ArrayList<>();
        if (number == null || number.isBlank()) {
            faults.add(Fault.at(null, "amendment.number", "amendment-number-missing"));
        } else if (number.length() > LONGEST) {
            faults.add(Fault.at(null, "amendment.number", "text-too-long", LONGEST));
        }
        if (date == null) {
            faults.add(Fault.at(null, "amendment.date", "amendment-date-missing"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.PROGRAMME_INVALID, faults);
        }
        return this;
    }
}
