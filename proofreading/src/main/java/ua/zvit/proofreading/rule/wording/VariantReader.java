package ua.zvit.proofreading.rule.wording;

import java.util.Collection;
import ua.zvit.proofreading.rule.ReportText;

/** Finds things that a report spells in one way or several. */
interface VariantReader {

    Collection<Variants> in(ReportText report);
}
