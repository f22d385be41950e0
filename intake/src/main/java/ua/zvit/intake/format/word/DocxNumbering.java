package ua.zvit.intake.format.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import ua.zvit.intake.format.raw.ListLabels;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.SafeZip;

/** The numbers that Word puts before paragraphs of its lists: they stand nowhere in the text. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final int NONE = -1;

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, Element> byStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private record Level(int start, String format, String text) {}

    DocxNumbering(SafeZip zip) {
        zip.bytes("word/numbering.xml").map(SafeXml::root).ifPresent(this::numbering);
        zip.bytes("word/styles.xml").map(SafeXml::root).ifPresent(this::styles);
    }

    private void numbering(Element root) {
        for (Element each : SafeXml.children(root)) {
            if ("abstractNum".equals(each.getLocalName())) {
                kinds.put(SafeXml.attribute(each, "abstractNumId"), levels(each));
            } else if ("num".equals(each.getLocalName())) {
                String id = SafeXml.attribute(each, "numId");
                SafeXml.child(each, "abstractNumId").ifPresent(kind -> kindOf.put(id, value(kind)));
                SafeXml.children(each).stream()
                        .filter(one -> "lvlOverride".equals(one.getLocalName()))
                        .forEach(one -> SafeXml.child(one, "startOverride")
                                .ifPresent(start -> restarts.put(
                                        id + " " + SafeXml.attribute(one, "ilvl"), SafeXml.number(value(start), 1))));
            }
        }
    }

    private static Map<Integer, Level> levels(Element kind) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element each : SafeXml.children(kind)) {
            if ("lvl".equals(each.getLocalName())) {
                levels.put(
                        SafeXml.number(SafeXml.attribute(each, "ilvl"), 0),
                        new Level(
                                SafeXml.child(each, "start")
                                        .map(one -> SafeXml.number(value(one), 1))
                                        .orElse(0),
                                SafeXml.child(each, "numFmt")
                                        .map(DocxNumbering::value)
                                        .orElse("decimal"),
                                SafeXml.child(each, "lvlText")
                                        .map(DocxNumbering::value)
                                        .orElse("")));
            }
        }
        return levels;
    }

    private void styles(Element root) {
        for (Element style : SafeXml.children(root)) {
            if ("style".equals(style.getLocalName())) {
                SafeXml.at(style, "pPr", "numPr")
                        .ifPresent(one -> byStyle.put(SafeXml.attribute(style, "styleId"), one));
            }
        }
    }

    /** @param properties of the paragraph, {@code w:pPr} */
    String label(Element properties) {
        Optional<Element> numbered = numbered(properties);
        if (numbered.isEmpty()) {
            return "";
        }
        String id =
                SafeXml.child(numbered.get(), "numId").map(DocxNumbering::value).orElse("");
        int level = level(properties) - 1;
        Map<Integer, Level> levels = kinds.get(kindOf.getOrDefault(id, ""));
        return levels == null || level < 0 || level >= LEVELS || !levels.containsKey(level)
                ? ""
                : next(id, level, levels);
    }

    /** @return from 1, which is no list inside another */
    int level(Element properties) {
        return numbered(properties)
                .flatMap(numbered -> SafeXml.child(numbered, "ilvl"))
                .map(one -> SafeXml.number(value(one), 0) + 1)
                .orElse(1);
    }

    private Optional<Element> numbered(Element properties) {
        Optional<Element> own = SafeXml.child(properties, "numPr");
        return own.isPresent() ? own : SafeXml.child(properties, "pStyle").map(style -> byStyle.get(value(style)));
    }

    /** Lists of one kind count on together; one that begins anew does so where it is first met. */
    private String next(String id, int level, Map<Integer, Level> levels) {
        if ("bullet".equals(levels.get(level).format())) {
            return "•";
        }
        int[] counts = counters.computeIfAbsent(kindOf.get(id), none -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NONE);
            return fresh;
        });
        Integer restart = restarts.remove(id + " " + level);
        counts[level] = restart != null
                ? restart
                : counts[level] == NONE ? levels.get(level).start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = NONE;
        }
        String text = levels.get(level).text();
        for (int each = 0; each <= level; each++) {
            Level one = levels.getOrDefault(each, levels.get(level));
            int count = counts[each] == NONE ? one.start() : counts[each];
            text = text.replace("%" + (each + 1), ListLabels.number(count, one.format()));
        }
        return text;
    }

    private static String value(Element element) {
        return SafeXml.attribute(element, "val");
    }
}
