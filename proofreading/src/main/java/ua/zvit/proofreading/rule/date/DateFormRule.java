package ua.zvit.proofreading.rule.date;

import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.mention.DateMention.Form;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;

/** A date in words that is not written as an official document wants it: «1 квітня 2025 року», without a zero in front. */
public class DateFormRule implements FieldRule {

    /** Of every day in the date: «08 та 09 квітня». */
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![\\d.,:])0(?=\\d(?!\\d))");

    private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}$");

    @Override
    public String id() {
        return "date.form";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (DateMention date : field.dates()) {
            String written = date.span().of(field.text());
            boolean zero = LEADING_ZERO.matcher(written).find();
            boolean bare = BARE_YEAR.matcher(written).find();
            if (date.form() == Form.WORDS && date.isPossible() && (zero || bare)) {
                String fixed = LEADING_ZERO.matcher(written).replaceAll("") + (bare ? "\u00a0року" : "");
                findings.report(field.place(date.span()).fixedBy(fixed), fixed);
            }
        }
    }
}
