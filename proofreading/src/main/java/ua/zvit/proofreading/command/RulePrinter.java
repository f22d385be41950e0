package ua.zvit.proofreading.command;

import java.io.PrintStream;
import java.util.List;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.checker.RuleExamples;
import ua.zvit.proofreading.rule.Rule;

/** Tells a person at a terminal which rules there are, why, and with which examples. */
final class RulePrinter {

    private final PrintStream out;
    private final FindingMessages messages;
    private final RuleExamples examples = new RuleExamples();

    RulePrinter(PrintStream out, FindingMessages messages) {
        this.out = out;
        this.messages = messages;
    }

    void print(List<Rule> rules) {
        for (Rule rule : rules) {
            String weight = messages.text("check.severity." + rule.severity().code());
            out.println(rule.id() + " " + weight + " " + messages.text(rule.id() + ".title"));
            out.println("    " + messages.explanation(rule.id()));
            examples.faulty(rule.id()).ifPresent(text -> out.println("    " + messages.text("check.rule.bad", text)));
            examples.right(rule.id()).ifPresent(text -> out.println("    " + messages.text("check.rule.good", text)));
        }
    }
}
