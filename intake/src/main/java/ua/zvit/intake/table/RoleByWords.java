package ua.zvit.intake.table;

import java.util.List;
import java.util.Map;
import ua.zvit.intake.text.Units;
import ua.zvit.intake.text.WordLists;

/**
 * What a column is by the words above it. Which words decide depends on what stands below: «Виконано» over sums is what
 * was spent, over texts what was done.
 */
final class RoleByWords {
    private static final WordLists WORDS = WordLists.of(RoleByWords.class);

    /** Words that say it, whatever stands beside them, in this order. */
    private static final List<Map.Entry<String, Role>> STRONG = List.of(
            Map.entry("code", Role.CODE),
            Map.entry("co-executor", Role.CO_EXECUTOR),
            Map.entry("reason", Role.REASON),
            Map.entry("executor", Role.EXECUTOR),
            Map.entry("term", Role.TERM),
            Map.entry("expected", Role.EXPECTED),
            Map.entry("source", Role.SOURCE));

    private static final List<Map.Entry<String, Role>> WEAK = List.of(
            Map.entry("narrative", Role.NARRATIVE),
            Map.entry("title", Role.TITLE),
            Map.entry("number", Role.NUMBER),
            Map.entry("group", Role.GROUP),
            Map.entry("note", Role.NOTE));

    private static final double HALF = 0.5;
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.7;

    private final List<String> path;
    private final double numeric;
    private final Role role;
    private double sureness = SURE;

    RoleByWords(List<String> path, double numeric) {
        this.path = path;
        this.numeric = numeric;
        this.role = find();
    }

    Role role() {
        return role;
    }

    double sureness() {
        return role == Role.UNCLEAR ? 0 : sureness;
    }

    private String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private boolean has(String group) {
        return path.stream().anyMatch(text -> WORDS.has(group, text));
    }

    private Role find() {
        boolean money =
                has("money") || path.stream().anyMatch(text -> Units.of(text).isPresent());
        if (!money && (has("indicator") || has("indicator-unit"))) {
            return indicator();
        }
        Role strong = strong();
        boolean sums = money
                || has("plan")
                || has("actual")
                || has("adopted")
                || has("percent")
                || has("deviation")
                || isYear();
        if (strong == Role.CODE || strong != null && (numeric <= HALF || !money)) {
            return strong;
        }
        if (sums && (numeric > HALF || numeric < 0 && money)) {
            return sum();
        }
        Role text = text(leaf());
        if (text == Role.UNCLEAR && path.size() > 1) {
            sureness = LIKELY;
            text = text(path.get(0));
        }
        return text == Role.UNCLEAR
                        && numeric > HALF
                        && (has("total") || Sources.in(leaf()).isPresent())
                ? sum()
                : text;
    }

    private boolean isYear() {
        return leaf().matches("(?iu)20\\d\\d\\s*(?:р\\.?|рік|року)?");
    }

    private Role strong() {
        return STRONG.stream()
                .filter(each -> WORDS.has(each.getKey(), leaf()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Role text(String head) {
        return WEAK.stream()
                .filter(each -> WORDS.has(each.getKey(), head))
                .max((one, other) -> WORDS.longest(one.getKey(), head) - WORDS.longest(other.getKey(), head))
                .map(Map.Entry::getValue)
                .orElse(Role.UNCLEAR);
    }

    private Role indicator() {
        if (WORDS.has("indicator-unit", leaf())) {
            return Role.INDICATOR_UNIT;
        }
        if (WORDS.has("actual", leaf())) {
            return Role.INDICATOR_ACTUAL;
        }
        if (WORDS.has("plan", leaf())) {
            return Role.INDICATOR_PLAN;
        }
        return WORDS.has("percent", leaf()) || WORDS.has("deviation", leaf())
                ? Role.PERCENT
                : numeric > HALF ? Role.INDICATOR_PLAN : Role.INDICATOR;
    }

    /** The lowest head that tells which sum it is decides. */
    private Role sum() {
        for (int index = path.size() - 1; index >= 0; index--) {
            String text = path.get(index);
            if (WORDS.has("percent", text) && !WORDS.has("money", text)
                    || text.strip().equals("%")) {
                return Role.PERCENT;
            }
            if (WORDS.has("deviation", text)) {
                return Role.DEVIATION;
            }
            boolean actual = WORDS.has("actual", text);
            boolean plan = WORDS.has("plan", text);
            if (WORDS.has("adopted", text)) {
                return Role.ADOPTED;
            }
            if (actual && plan) {
                sureness = HALF;
                return WORDS.longest("actual", text) > WORDS.longest("plan", text) ? Role.ACTUAL : Role.PLAN;
            }
            if (actual || plan) {
                return actual ? Role.ACTUAL : Role.PLAN;
            }
        }
        sureness = LIKELY;
        return Role.PLAN;
    }
}
