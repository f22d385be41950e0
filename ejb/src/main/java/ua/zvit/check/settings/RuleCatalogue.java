package ua.zvit.check.settings;

import java.util.List;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.check.values.RuleDetails;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.checker.RuleExamples;
import ua.zvit.proofreading.rule.Rule;

/** Tells the rules to a council in one language, with their examples and the weights in force. */
final class RuleCatalogue {
    private final Checker checker;
    private final FindingMessages messages;
    private final RuleExamples examples = new RuleExamples();

    RuleCatalogue(Checker checker, FindingMessages messages) {
        this.checker = checker;
        this.messages = messages;
    }

    List<RuleDetails> under(CheckSettingsDetails settings) {
        return checker.rules().stream().map(rule -> details(rule, settings)).toList();
    }

    private RuleDetails details(Rule rule, CheckSettingsDetails settings) {
        String id = rule.id();
        return new RuleDetails(
                id,
                id.substring(0, id.indexOf('.')),
                messages.text(id + ".title"),
                messages.explanation(id),
                rule.severity(),
                settings.severities().getOrDefault(id, rule.severity()),
                !settings.disabled().contains(id),
                examples.faulty(id).orElse(null),
                examples.right(id).orElse(null));
    }
}
