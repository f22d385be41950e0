package ua.zvit.web.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.Thousands;

/** The facts of a former report as they are being filled in; sums in thousand UAH as people write them. */
public class FormerFactsForm {
    private String programme;
    private String year;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String plan;
    private String actual;

    static FormerFactsForm of(FormerFacts told, Locale reader) {
        FormerFactsForm form = new FormerFactsForm();
        form.programme = told.programme();
        form.year = told.year() == null ? null : Integer.toString(told.year());
        form.decisionNumber = told.decisionNumber();
        form.decisionDate = told.decisionDate();
        form.plan = written(told.plan(), reader);
        form.actual = written(told.actual(), reader);
        return form;
    }

    private static String written(BigDecimal amount, Locale reader) {
        String plain = amount == null ? null : amount.toPlainString();
        return plain == null || !reader.getLanguage().equals(Messages.UKRAINIAN.getLanguage())
                ? plain
                : plain.replace('.', ',');
    }

    /** @throws ZvitException {@code COPY-INVALID} with each figure that is none */
    FormerFacts facts() {
        List<Fault> faults = new ArrayList<>();
        FormerFacts facts = new FormerFacts(
                programme,
                year(faults),
                decisionNumber,
                decisionDate,
                amount("plan", plan, faults),
                amount("actual", actual, faults));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.COPY_INVALID, faults);
        }
        return facts;
    }

    private Integer year(List<Fault> faults) {
        if (year == null || year.isBlank()) {
            return null;
        }
        if (!year.strip().matches("\\d{4}")) {
            faults.add(at("year", "year-expected"));
            return null;
        }
        return Integer.valueOf(year.strip());
    }

    private static BigDecimal amount(String field, String written, List<Fault> faults) {
        try {
            return Thousands.parse(written);
        } catch (IllegalArgumentException unread) {
            faults.add(at(field, "copy-amount"));
            return null;
        }
    }

    private static Fault at(String field, String code) {
        return Fault.at(null, field, code).in(reader -> Messages.text(reader, "copy.field." + field));
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }
}
