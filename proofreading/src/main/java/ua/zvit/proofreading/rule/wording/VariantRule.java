package ua.zvit.proofreading.rule.wording;

import java.util.List;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/**
 * One word, organisation or product in several spellings inside one report: old and new orthography («проект» /
 * «проєкт»), letter case, hyphens, blanks and quotes of names, another legal form before the same name, capitals in standing
 * expressions. One finding names all places of the rarer spelling.
 */
public class VariantRule implements Rule {

    private final List<VariantReader> readers = List.of(
            new OrthographyVariants(),
            new QuotedNameVariants(),
            new UnquotedNameVariants(),
            new LatinNameVariants(),
            new LegalFormVariants(),
            new CapitalVariants(),
            new PlaceVariants());

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
