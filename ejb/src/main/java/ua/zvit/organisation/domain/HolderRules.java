package ua.zvit.organisation.domain;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.organisation.values.HolderSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What has to be told of somebody who takes a position. */
final class HolderRules {
    /** Ten digits, or series and number of a passport for those who took none. */
    static final String TAX_NUMBER = "\\d{8,10}|\\p{Lu}{2}\\d{6}";

    private HolderRules() {}

    /** @throws ZvitException {@code HOLDER-INVALID} with a fault for each thing that is missing or wrong */
    static void check(HolderSummary wanted) {
        List<Fault> faults = new ArrayList<>();
        if (blank(wanted.personName())) {
            faults.add(HouseFaults.at("personName", "missing"));
        }
        if (blank(wanted.username())) {
            faults.add(HouseFaults.at("username", "missing"));
        }
        if (wanted.from() == null) {
            faults.add(HouseFaults.at("from", "missing"));
        } else if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            faults.add(HouseFaults.at("to", "ends-before"));
        }
        if (wanted.taxNumber() != null && !wanted.taxNumber().matches(TAX_NUMBER)) {
            faults.add(HouseFaults.at("taxNumber", "tax-number"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.HOLDER_INVALID, faults);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
