package ua.zvit.web.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.check.values.RuleDetails;

/** Rules about one thing, such as dates, in the order in which they are told. */
public record RuleFamily(String name, List<RuleChoice> rules) {

    static List<RuleFamily> of(List<RuleDetails> rules) {
        Map<String, List<RuleChoice>> families = new LinkedHashMap<>();
        rules.forEach(rule -> families.computeIfAbsent(rule.family(), family -> new ArrayList<>())
                .add(new RuleChoice(rule)));
        return families.entrySet().stream()
                .map(family -> new RuleFamily(family.getKey(), family.getValue()))
                .toList();
    }

    /** @return how many of its rules the council has changed */
    public long getChanged() {
        return rules.stream().filter(rule -> !rule.isUsual()).count();
    }
}
