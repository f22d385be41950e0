package ua.zvit.web.check;

import java.util.Locale;
import ua.zvit.check.values.RuleDetails;
import ua.zvit.proofreading.Severity;

/** One rule on the settings page and what the administrator has chosen for it: a weight, or {@code off}. */
public class RuleChoice {
    private static final String OFF = "off";

    private final RuleDetails rule;
    private String choice;

    RuleChoice(RuleDetails rule) {
        this.rule = rule;
        this.choice = rule.enabled() ? rule.severity().code() : OFF;
    }

    boolean isOff() {
        return OFF.equals(choice);
    }

    /** @return true when the weight is another one than the rule brings along */
    boolean isReweighted() {
        return !isOff() && severity() != rule.usual();
    }

    Severity severity() {
        return Severity.valueOf(choice.toUpperCase(Locale.ROOT));
    }

    /** @return true when the rule is as it comes */
    public boolean isUsual() {
        return !isOff() && !isReweighted();
    }

    public RuleDetails getRule() {
        return rule;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
