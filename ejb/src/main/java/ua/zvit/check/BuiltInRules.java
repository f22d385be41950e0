package ua.zvit.check;

import java.util.List;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.rule.completeness.DecisionRule;
import ua.zvit.check.rule.completeness.FinalReportRule;
import ua.zvit.check.rule.completeness.IndicatorRule;
import ua.zvit.check.rule.completeness.NarrativeRule;
import ua.zvit.check.rule.completeness.ReasonRule;
import ua.zvit.check.rule.completeness.RequisitesRule;
import ua.zvit.check.rule.completeness.TitleMatchRule;
import ua.zvit.check.rule.completeness.UnfundedRule;
import ua.zvit.check.rule.date.DateFormRule;
import ua.zvit.check.rule.date.DateOrderRule;
import ua.zvit.check.rule.date.DurationRule;
import ua.zvit.check.rule.date.ImpossibleDateRule;
import ua.zvit.check.rule.date.MissingYearRule;
import ua.zvit.check.rule.date.OutsidePeriodRule;
import ua.zvit.check.rule.date.SilentGapRule;
import ua.zvit.check.rule.date.WeekdayRule;
import ua.zvit.check.rule.event.ConflictingEventRule;
import ua.zvit.check.rule.event.DuplicateEventRule;
import ua.zvit.check.rule.event.NestedEventRule;
import ua.zvit.check.rule.link.HostRule;
import ua.zvit.check.rule.link.SchemeRule;
import ua.zvit.check.rule.money.AmendmentRule;
import ua.zvit.check.rule.money.DeviationRule;
import ua.zvit.check.rule.money.ForeignSumRule;
import ua.zvit.check.rule.money.NoNarrativeRule;
import ua.zvit.check.rule.money.NotDoneRule;
import ua.zvit.check.rule.money.RoundingRule;
import ua.zvit.check.rule.money.ShareRule;
import ua.zvit.check.rule.money.TextAgainstTableRule;
import ua.zvit.check.rule.money.TotalRule;
import ua.zvit.check.rule.money.UnspentRule;
import ua.zvit.check.rule.privacy.AddressRule;
import ua.zvit.check.rule.privacy.ChildRule;
import ua.zvit.check.rule.privacy.HealthRule;
import ua.zvit.check.rule.privacy.PhoneRule;
import ua.zvit.check.rule.privacy.TaxNumberRule;
import ua.zvit.check.rule.typography.AbbreviationRule;
import ua.zvit.check.rule.typography.BracketsRule;
import ua.zvit.check.rule.typography.DashRule;
import ua.zvit.check.rule.typography.HomoglyphRule;
import ua.zvit.check.rule.typography.MarkupRule;
import ua.zvit.check.rule.typography.NoBreakSpaceRule;
import ua.zvit.check.rule.typography.OrdinalRule;
import ua.zvit.check.rule.typography.QuotesRule;
import ua.zvit.check.rule.typography.SpacesRule;
import ua.zvit.check.rule.wording.CaseRule;
import ua.zvit.check.rule.wording.PlaceholderRule;
import ua.zvit.check.rule.wording.RussianismRule;
import ua.zvit.check.rule.wording.StaleRule;
import ua.zvit.check.rule.wording.VariantRule;
import ua.zvit.check.rule.wording.VerblessRule;

/** Every rule that ships, for use without a container (the command, unit tests). A test holds it against the classes. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** All rules but spelling, which needs a language module. */
    public static List<Rule> withoutSpelling() {
        return List.of(
                new DuplicateEventRule(),
                new ConflictingEventRule(),
                new NestedEventRule(),
                new OutsidePeriodRule(),
                new MissingYearRule(),
                new DateOrderRule(),
                new ImpossibleDateRule(),
                new DurationRule(),
                new WeekdayRule(),
                new SilentGapRule(),
                new DateFormRule(),
                new UnspentRule(),
                new DeviationRule(),
                new TotalRule(),
                new RoundingRule(),
                new ShareRule(),
                new AmendmentRule(),
                new NoNarrativeRule(),
                new NotDoneRule(),
                new ForeignSumRule(),
                new TextAgainstTableRule(),
                new VariantRule(),
                new RussianismRule(),
                new CaseRule(),
                new VerblessRule(),
                new StaleRule(),
                new PlaceholderRule(),
                new DashRule(),
                new NoBreakSpaceRule(),
                new QuotesRule(),
                new BracketsRule(),
                new SpacesRule(),
                new HomoglyphRule(),
                new OrdinalRule(),
                new AbbreviationRule(),
                new MarkupRule(),
                new SchemeRule(),
                new HostRule(),
                new RequisitesRule(),
                new NarrativeRule(),
                new ReasonRule(),
                new DecisionRule(),
                new FinalReportRule(),
                new IndicatorRule(),
                new UnfundedRule(),
                new TitleMatchRule(),
                new PhoneRule(),
                new TaxNumberRule(),
                new AddressRule(),
                new HealthRule(),
                new ChildRule());
    }
}
