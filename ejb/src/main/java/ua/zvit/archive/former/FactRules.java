package ua.zvit.archive.former;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Money;

/** What can't be so of a former report, whoever tells it. */
public final class FactRules {
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_DIGITS = 30;
    private static final int DECIMALS = 5;

    private FactRules() {}

    /** @return what is missing or can't be so */
    public static List<Fault> faults(FormerFacts facts, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (facts.programme() == null) {
            faults.add(at("programme", "missing"));
        } else if (facts.programme().length() > LONGEST_TITLE) {
            faults.add(at("programme", "text-too-long", LONGEST_TITLE));
        }
        year(facts, today, faults);
        decision(facts, today, faults);
        amount("plan", facts.plan(), faults);
        amount("actual", facts.actual(), faults);
        return faults;
    }

    private static void year(FormerFacts facts, LocalDate today, List<Fault> faults) {
        if (facts.year() == null) {
            faults.add(at("year", "missing"));
        } else if (facts.year() < Dates.EARLIEST || facts.year() >= today.getYear()) {
            faults.add(
                    at("year", "copy-year", Integer.toString(Dates.EARLIEST), Integer.toString(today.getYear() - 1)));
        }
    }

    /** A council decides on a report when its year has begun at the earliest. */
    private static void decision(FormerFacts facts, LocalDate today, List<Fault> faults) {
        if (facts.decisionNumber() != null && facts.decisionNumber().length() > LONGEST_NUMBER) {
            faults.add(at("decisionNumber", "text-too-long", LONGEST_NUMBER));
        }
        LocalDate date = facts.decisionDate();
        if (date != null && date.isAfter(today)) {
            faults.add(at("decisionDate", "date-in-future"));
        } else if (date != null && facts.year() != null && date.getYear() < facts.year()) {
            faults.add(at("decisionDate", "copy-decision-early", Integer.toString(facts.year())));
        }
    }

    private static void amount(String field, BigDecimal thousands, List<Fault> faults) {
        if (thousands == null) {
            return;
        }
        boolean odd = thousands.precision() > MOST_DIGITS || Math.abs(thousands.scale()) > MOST_DIGITS;
        if (!odd && thousands.signum() < 0) {
            faults.add(at(field, "amount-negative"));
        } else if (!odd && thousands.stripTrailingZeros().scale() > DECIMALS) {
            faults.add(at(field, "amount-too-fine"));
        } else if (odd || !fits(thousands)) {
            faults.add(at(field, "amount-too-large"));
        }
    }

    private static Fault at(String field, String code, Object... values) {
        return Fault.at(null, field, code, values).in(reader -> Messages.text(reader, "copy.field." + field));
    }

    private static boolean fits(BigDecimal thousands) {
        try {
            Money.ofThousands(thousands);
            return true;
        } catch (IllegalArgumentException tooLarge) {
            return false;
        }
    }
}
