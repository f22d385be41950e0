package ua.zvit.check.rule.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.ReportText;

/**
 * One word, organisation or product in several spellings inside one report: old and new orthography («проект» /
 * «проєкт»), letter case, hyphens, blanks and quotes of names, another legal form before the same name, capitals in standing
 * expressions. One finding names all places of the rarer spelling.
 */
@ApplicationScoped
public class VariantRule implements Rule {

    private final List<VariantReader> readers = List.of(
            new OrthographyVariants(),
            new QuotedNameVariants(),
            new UnquotedNameVariants(),
            new LatinNameVariants(),
            new LegalFormVariants(),
            new CapitalVariants());

    @Override
    public String id() {
        return "wording.variant";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        for (VariantReader reader : readers) {
            for (Variants variants : reader.in(report)) {
                variants.report(report.settings().dictionary(), findings);
            }
        }
    }
}
