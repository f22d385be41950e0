package ua.zvit.intake.format.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import ua.zvit.intake.document.TextBuilder.Rise;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.SafeZip;

/** What the styles of an ODF file tell that a reader must know: what is raised, what is hidden, how lists count. */
final class OdfStyles {
    private final Map<String, Rise> rises = new HashMap<>();
    private final Set<String> bold = new HashSet<>();
    private final Set<String> italic = new HashSet<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOfParagraph = new HashMap<>();

    /** @param format empty for a bullet */
    record Level(String format, String prefix, String suffix, int shown, int start, boolean bullet) {}

    OdfStyles(SafeZip zip) {
        for (String part : new String[] {"styles.xml", "content.xml"}) {
            zip.bytes(part).map(SafeXml::root).ifPresent(this::read);
        }
    }

    private void read(Element root) {
        for (Element group : SafeXml.children(root)) {
            if (group.getLocalName().matches("styles|automatic-styles")) {
                SafeXml.children(group).forEach(this::style);
            }
        }
    }

    private void style(Element style) {
        String name = SafeXml.attribute(style, "name");
        if ("list-style".equals(style.getLocalName())) {
            SafeXml.children(style).forEach(level -> lists.computeIfAbsent(name, none -> new HashMap<>())
                    .put(SafeXml.number(SafeXml.attribute(level, "level"), 1), level(level)));
        }
        String list = SafeXml.attribute(style, "list-style-name");
        if (!list.isEmpty()) {
            listOfParagraph.put(name, list);
        }
        SafeXml.child(style, "text-properties").ifPresent(text -> {
            String position = SafeXml.attribute(text, "text-position");
            if (position.matches("(?:super|[1-9]\\d*%).*")) {
                rises.put(name, Rise.RAISED);
            } else if (position.matches("(?:sub|-\\d+%).*")) {
                rises.put(name, Rise.LOWERED);
            }
        });
        face(style, name);
        SafeXml.child(style, "table-properties")
                .filter(table -> "false".equals(SafeXml.attribute(table, "display")))
                .ifPresent(table -> hiddenTables.add(name));
    }

    /** A style is like its parent where it says nothing itself; parents come first in a file. */
    private void face(Element style, String name) {
        if (!"text".equals(SafeXml.attribute(style, "family"))) {
            return;
        }
        String parent = SafeXml.attribute(style, "parent-style-name");
        String weight = SafeXml.child(style, "text-properties")
                .map(text -> SafeXml.attribute(text, "font-weight"))
                .orElse("");
        String slant = SafeXml.child(style, "text-properties")
                .map(text -> SafeXml.attribute(text, "font-style"))
                .orElse("");
        if (weight.isEmpty() ? bold.contains(parent) : weight.matches("bold|[6-9]00")) {
            bold.add(name);
        }
        if (slant.isEmpty() ? italic.contains(parent) : slant.matches("italic|oblique")) {
            italic.add(name);
        }
    }

    boolean isBold(String style) {
        return bold.contains(style);
    }

    boolean isItalic(String style) {
        return italic.contains(style);
    }

    private static Level level(Element level) {
        return new Level(
                SafeXml.attribute(level, "num-format"),
                SafeXml.attribute(level, "num-prefix"),
                SafeXml.attribute(level, "num-suffix"),
                SafeXml.number(SafeXml.attribute(level, "display-levels"), 1),
                SafeXml.number(SafeXml.attribute(level, "start-value"), 1),
                level.getLocalName().endsWith("bullet"));
    }

    Rise rise(String style) {
        return rises.getOrDefault(style, Rise.NONE);
    }

    boolean isHidden(String tableStyle) {
        return hiddenTables.contains(tableStyle);
    }

    /** @return null when the list has no such level */
    Level level(String list, int level) {
        return lists.getOrDefault(list, Map.of()).get(level);
    }
}
