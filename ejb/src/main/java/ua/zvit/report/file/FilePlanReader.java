package ua.zvit.report.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.domain.Limits;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Money;

/**
 * Reads how the plan of one measure came about: the plan first adopted and each later decision of the council that
 * changed it. Whether the figures add up to the plan in force is not asked here: the consistency check tells.
 */
final class FilePlanReader {
    private static final int NUMBER = 100;

    private final JsonFields fields;
    private final boolean inUah;
    private final PlanDays days;
    private final Set<String> decisions = new HashSet<>();

    FilePlanReader(JsonFields fields, boolean inUah, PlanDays days) {
        this.fields = fields;
        this.inUah = inUah;
        this.days = days;
    }

    PlanHistory read() {
        BigDecimal adopted = fields.thousands("adoptedPlan", inUah);
        List<PlanChange> changes = fields.each("amendments").stream()
                .map(this::change)
                .filter(Objects::nonNull)
                .toList();
        if (changes.size() > Limits.AMENDMENTS) {
            fields.fault("amendments", "list-too-long", Limits.AMENDMENTS);
        }
        if (!fields.has("adoptedPlan") && fields.has("amendments")) {
            fields.fault("adoptedPlan", "missing");
        }
        return adopted == null ? PlanHistory.UNKNOWN : new PlanHistory(Money.ofThousands(adopted), changes);
    }

    /** @return null when something is wrong with it, which is noted */
    private PlanChange change(JsonFields line) {
        JsonFields decision = line.inside("decision");
        String number = DocumentNumber.plain(decision.requiredText("number", NUMBER));
        LocalDate date = decision.date("date");
        if (!decision.has("date")) {
            decision.fault("date", "missing");
        }
        if (date != null) {
            days.ofAmendment(date).ifPresent(wrong -> decision.fault("date", wrong.code(), wrong.against()));
        }
        BigDecimal change = line.change("change", inUah);
        if (!line.has("change")) {
            line.fault("change", "missing");
        }
        if (number == null || number.isEmpty() || date == null || change == null) {
            return null;
        }
        if (!decisions.add(number + " " + date)) {
            decision.fault("number", "decision-twice", number);
        }
        return PlanChange.ofThousands(number, date, change);
    }
}
