package ua.zvit.intake.format.odf;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import ua.zvit.intake.format.raw.ListLabels;
import ua.zvit.intake.format.raw.SafeXml;

/** Counts the items of ODF's lists, which stand nowhere in the text. */
final class OdfLists {
    private static final int LEVELS = 11;

    private final OdfStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** A list begins, unless it goes on with an earlier one. */
    void begin(Element list, String style, int level) {
        boolean continues = "true".equals(SafeXml.attribute(list, "continue-numbering"))
                || !SafeXml.attribute(list, "continue-list").isEmpty();
        if (level == 1 && !continues) {
            counters.put(style, new int[LEVELS]);
        }
    }

    String next(Element item, String style, int level) {
        OdfStyles.Level kind = styles.level(style, level);
        if (kind == null || level >= LEVELS) {
            return "";
        }
        if (kind.bullet()) {
            return "•";
        }
        int[] counts = counters.computeIfAbsent(style, none -> new int[LEVELS]);
        int start = SafeXml.number(SafeXml.attribute(item, "start-value"), -1);
        counts[level] = start >= 0 ? start : counts[level] == 0 ? kind.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        StringBuilder label = new StringBuilder(kind.prefix());
        for (int each = Math.max(1, level - kind.shown() + 1); each <= level; each++) {
            OdfStyles.Level one = styles.level(style, each);
            String number = ListLabels.number(
                    each == level ? counts[each] : Math.max(1, counts[each]), one == null ? "1" : one.format());
            label.append(each > Math.max(1, level - kind.shown() + 1) ? "." : "")
                    .append(number);
        }
        return kind.format().isEmpty() ? "" : label.append(kind.suffix()).toString();
    }
}
