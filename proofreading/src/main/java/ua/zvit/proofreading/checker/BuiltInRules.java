package ua.zvit.proofreading.checker;

import java.util.List;
import java.util.stream.Stream;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.rule.completeness.DecisionRule;
import ua.zvit.proofreading.rule.completeness.FinalReportRule;
import ua.zvit.proofreading.rule.completeness.IndicatorRule;
import ua.zvit.proofreading.rule.completeness.NarrativeRule;
import ua.zvit.proofreading.rule.completeness.ReasonRule;
import ua.zvit.proofreading.rule.completeness.RequisitesRule;
import ua.zvit.proofreading.rule.completeness.TitleMatchRule;
import ua.zvit.proofreading.rule.completeness.UnfundedRule;
import ua.zvit.proofreading.rule.date.DateFormRule;
import ua.zvit.proofreading.rule.date.DateOrderRule;
import ua.zvit.proofreading.rule.date.DurationRule;
import ua.zvit.proofreading.rule.date.ImpossibleDateRule;
import ua.zvit.proofreading.rule.date.MissingYearRule;
import ua.zvit.proofreading.rule.date.OutsidePeriodRule;
import ua.zvit.proofreading.rule.date.SilentGapRule;
import ua.zvit.proofreading.rule.date.WeekdayRule;
import ua.zvit.proofreading.rule.event.ConflictingEventRule;
import ua.zvit.proofreading.rule.event.DuplicateEventRule;
import ua.zvit.proofreading.rule.event.NestedEventRule;
import ua.zvit.proofreading.rule.link.DeadLinkRule;
import ua.zvit.proofreading.rule.link.HostRule;
import ua.zvit.proofreading.rule.link.SchemeRule;
import ua.zvit.proofreading.rule.money.AmendmentRule;
import ua.zvit.proofreading.rule.money.DeviationRule;
import ua.zvit.proofreading.rule.money.ForeignSumRule;
import ua.zvit.proofreading.rule.money.NegativeRule;
import ua.zvit.proofreading.rule.money.NoNarrativeRule;
import ua.zvit.proofreading.rule.money.NotDoneRule;
import ua.zvit.proofreading.rule.money.PartsRule;
import ua.zvit.proofreading.rule.money.RoundingRule;
import ua.zvit.proofreading.rule.money.ShareRule;
import ua.zvit.proofreading.rule.money.TextAgainstTableRule;
import ua.zvit.proofreading.rule.money.TotalRule;
import ua.zvit.proofreading.rule.money.UnspentRule;
import ua.zvit.proofreading.rule.privacy.AddressRule;
import ua.zvit.proofreading.rule.privacy.AidRule;
import ua.zvit.proofreading.rule.privacy.CardRule;
import ua.zvit.proofreading.rule.privacy.ChildRule;
import ua.zvit.proofreading.rule.privacy.HealthRule;
import ua.zvit.proofreading.rule.privacy.PassportRule;
import ua.zvit.proofreading.rule.privacy.PhoneRule;
import ua.zvit.proofreading.rule.privacy.TaxNumberRule;
import ua.zvit.proofreading.rule.typography.AbbreviationRule;
import ua.zvit.proofreading.rule.typography.ApostropheRule;
import ua.zvit.proofreading.rule.typography.BracketsRule;
import ua.zvit.proofreading.rule.typography.DashRule;
import ua.zvit.proofreading.rule.typography.GlyphRule;
import ua.zvit.proofreading.rule.typography.HomoglyphRule;
import ua.zvit.proofreading.rule.typography.MarkupRule;
import ua.zvit.proofreading.rule.typography.NoBreakSpaceRule;
import ua.zvit.proofreading.rule.typography.OrdinalRule;
import ua.zvit.proofreading.rule.typography.QuotesRule;
import ua.zvit.proofreading.rule.typography.SpacesRule;
import ua.zvit.proofreading.rule.wording.CaseRule;
import ua.zvit.proofreading.rule.wording.PlaceholderRule;
import ua.zvit.proofreading.rule.wording.RussianismRule;
import ua.zvit.proofreading.rule.wording.SpellingRule;
import ua.zvit.proofreading.rule.wording.StaleRule;
import ua.zvit.proofreading.rule.wording.UnfinishedRule;
import ua.zvit.proofreading.rule.wording.VariantRule;
import ua.zvit.proofreading.rule.wording.VerblessRule;
import ua.zvit.proofreading.spelling.Language;

/** Every rule that ships, for use without a container (the command, unit tests). A test holds it against the classes. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** All rules; {@link Language#NONE} leaves the language to the rules' own lists. */
    public static List<Rule> with(Language language) {
        return Stream.of(
                        events(), dates(), money(), wording(language), typography(), links(), completeness(), privacy())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> events() {
        return List.of(new DuplicateEventRule(), new ConflictingEventRule(), new NestedEventRule());
    }

    private static List<Rule> dates() {
        return List.of(
                new OutsidePeriodRule(),
                new MissingYearRule(),
                new DateOrderRule(),
                new ImpossibleDateRule(),
                new DurationRule(),
                new WeekdayRule(),
                new SilentGapRule(),
                new DateFormRule());
    }

    private static List<Rule> money() {
        return List.of(
                new UnspentRule(),
                new NegativeRule(),
                new DeviationRule(),
                new TotalRule(),
                new PartsRule(),
                new RoundingRule(),
                new ShareRule(),
                new AmendmentRule(),
                new NoNarrativeRule(),
                new NotDoneRule(),
                new ForeignSumRule(),
                new TextAgainstTableRule());
    }

    private static List<Rule> wording(Language language) {
        return List.of(
                new VariantRule(),
                new RussianismRule(language),
                new CaseRule(language),
                new SpellingRule(language),
                new VerblessRule(),
                new StaleRule(),
                new UnfinishedRule(),
                new PlaceholderRule());
    }

    private static List<Rule> typography() {
        return List.of(
                new DashRule(),
                new NoBreakSpaceRule(),
                new QuotesRule(),
                new BracketsRule(),
                new SpacesRule(),
                new HomoglyphRule(),
                new ApostropheRule(),
                new GlyphRule(),
                new OrdinalRule(),
                new AbbreviationRule(),
                new MarkupRule());
    }

    private static List<Rule> links() {
        return List.of(new SchemeRule(), new HostRule(), new DeadLinkRule());
    }

    private static List<Rule> completeness() {
        return List.of(
                new RequisitesRule(),
                new NarrativeRule(),
                new ReasonRule(),
                new DecisionRule(),
                new FinalReportRule(),
                new IndicatorRule(),
                new UnfundedRule(),
                new TitleMatchRule());
    }

    private static List<Rule> privacy() {
        return List.of(
                new PhoneRule(),
                new TaxNumberRule(),
                new CardRule(),
                new PassportRule(),
                new AddressRule(),
                new AidRule(),
                new HealthRule(),
                new ChildRule());
    }
}
