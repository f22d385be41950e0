package ua.zvit.check.rule.wording;

import java.util.Collection;
import ua.zvit.check.text.ReportText;

/** Finds things that a report spells in one way or several. */
interface VariantReader {

    Collection<Variants> in(ReportText report);
}
