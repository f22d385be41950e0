package ua.zvit.organisation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.Letterhead;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** What is wrong with the words that somebody gives for a council, a department or a position: all of it at once. */
public final class HouseFaults {
    /** Small Latin letters, digits and hyphens: it stands in addresses, in group paths and in file names. */
    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 500;
    private static final int LONGEST_SHORT = 40;
    private static final int FINEST = 5;
    private static final int MOST_MONTHS = 120;
    private static final int LONGEST_CONTACT = 200;

    private final List<Fault> found = new ArrayList<>();

    private HouseFaults() {}

    /** @throws ZvitException with that code when there is any fault */
    static void refuse(ErrorCode code, List<Fault> first, List<Fault> further) {
        List<Fault> all = new ArrayList<>(first);
        all.addAll(further);
        if (!all.isEmpty()) {
            throw new ZvitException(code, all);
        }
    }

    /** @return a fault with its place in the words that stand beside the field */
    public static Fault at(String field, String code, Object... args) {
        return Fault.at(null, field, code, args).in(reader -> Messages.text(reader, "house.field." + field));
    }

    /** A code is asked only once: what stands is never changed. */
    static List<Fault> ofCode(String code) {
        if (code.isEmpty()) {
            return List.of(at("code", "missing"));
        }
        return code.length() > LONGEST_CODE || !code.matches(CODE)
                ? List.of(at("code", "code-letters", LONGEST_CODE))
                : List.of();
    }

    /** @param standing code in the register as it stands, which is not asked again; null for none */
    static List<Fault> of(CouncilDetails council, String standing) {
        HouseFaults faults = new HouseFaults();
        faults.text("name", council.name(), LONGEST);
        faults.text("decisionBody", council.decisionBody(), LONGEST);
        if (council.edrpou() == null) {
            faults.found.add(at("edrpou", "missing"));
        }
        faults.edrpou(council.edrpou(), standing);
        faults.letterhead(council.letterhead());
        if (council.printing() != null
                && (council.printing().decimals() < 0 || council.printing().decimals() > FINEST)) {
            faults.found.add(at("moneyDecimals", "decimals-expected", FINEST));
        }
        if (council.draftMonths() != null && (council.draftMonths() < 0 || council.draftMonths() > MOST_MONTHS)) {
            faults.found.add(at("draftMonths", "months-expected", MOST_MONTHS));
        }
        return faults.found;
    }

    /** @param standing code in the register as it stands, which is not asked again; null for none */
    static List<Fault> of(DepartmentDetails department, String standing) {
        HouseFaults faults = new HouseFaults();
        faults.text("name", department.name(), LONGEST);
        faults.text("shortName", department.shortName(), LONGEST_SHORT);
        faults.edrpou(department.edrpou(), standing);
        faults.letterhead(department.letterhead());
        return faults.found;
    }

    static List<Fault> of(PositionDetails position) {
        HouseFaults faults = new HouseFaults();
        faults.text("title", position.title(), LONGEST);
        faults.text("titleGenitive", position.titleGenitive(), LONGEST);
        return faults.found;
    }

    private void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            found.add(at(field, "missing"));
        }
        bounded(field, text, longest);
    }

    private void bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            found.add(at(field, "text-too-long", longest));
        }
    }

    private void edrpou(String code, String standing) {
        if (code == null || Objects.equals(code, standing)) {
            return;
        }
        if (!Edrpou.hasEightDigits(code)) {
            found.add(at("edrpou", "eight-digits-expected"));
        } else if (!Edrpou.isProven(code)) {
            found.add(at("edrpou", "check-digit"));
        }
    }

    private void letterhead(Letterhead letterhead) {
        bounded("address", letterhead.address(), LONGEST_CONTACT);
        bounded("phone", letterhead.phone(), LONGEST_CONTACT);
        bounded("email", letterhead.email(), LONGEST_CONTACT);
        if (!letterhead.email().isEmpty() && !letterhead.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            found.add(at("email", "email-expected"));
        }
    }
}
