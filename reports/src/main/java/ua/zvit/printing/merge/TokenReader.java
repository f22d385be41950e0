package ua.zvit.printing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import ua.zvit.printing.merge.NarrativeToken.Face;
import ua.zvit.shared.Rise;

/** Takes restricted HTML apart. */
final class TokenReader {
    /** A non-breaking blank is part of a word: what it holds together is one figure. */
    private static final Pattern WORDS = Pattern.compile("[ \\t\\n\\r]*[^ \\t\\n\\r]+|[ \\t\\n\\r]+$");

    private final List<NarrativeToken> tokens = new ArrayList<>();
    private final boolean wholeTables;
    private boolean inBlock;

    private TokenReader(boolean wholeTables) {
        this.wholeTables = wholeTables;
    }

    /** @param wholeTables whether each table is one token */
    static List<NarrativeToken> read(String html, boolean wholeTables) {
        TokenReader reader = new TokenReader(wholeTables);
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        reader.walk(document.body(), Face.PLAIN, 0);
        return reader.tokens;
    }

    private void walk(Element parent, Face face, int level) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), face);
            } else if (node instanceof Element element) {
                open(element, face, level);
            }
        }
    }

    private void open(Element element, Face face, int level) {
        switch (element.normalName()) {
            case "p", "div" -> paragraph(element, face, level);
            case "ul", "ol" -> list(element, face, level + 1);
            case "table" -> table(element, face);
            case "br" -> {
                begin();
                tokens.add(new NarrativeToken.Break());
            }
            default -> walk(element, faced(element, face), level);
        }
    }

    private void paragraph(Element element, Face face, int level) {
        if (level > 0) {
            if (element.previousSibling() != null) {
                tokens.add(new NarrativeToken.Break());
            }
            walk(element, face, level);
            return;
        }
        block(new NarrativeToken.Paragraph());
        walk(element, face, level);
        inBlock = false;
    }

    private void list(Element list, Face face, int level) {
        boolean numbered = list.normalName().equals("ol");
        boolean first = true;
        for (Element item : list.children()) {
            String start = numbered && first ? startOf(list) : null;
            block(new NarrativeToken.Item(numbered, level, start));
            walk(item, face, level);
            first = false;
        }
        inBlock = false;
    }

    private static String startOf(Element list) {
        return list.attr("start").isEmpty() ? "1" : list.attr("start");
    }

    private void table(Element table, Face face) {
        if (wholeTables) {
            tokens.add(new NarrativeToken.Grid(table.outerHtml(), "\n" + table.text()));
            inBlock = false;
            return;
        }
        block(new NarrativeToken.Table());
        for (Element row : table.select("tr")) {
            tokens.add(new NarrativeToken.Row());
            for (Element cell : row.children()) {
                block(new NarrativeToken.Cell(cell.normalName().equals("th")));
                walk(cell, face, 1);
            }
        }
        inBlock = false;
    }

    private static Face faced(Element element, Face face) {
        return switch (element.normalName()) {
            case "b", "strong" -> new Face(true, face.italic(), face.rise(), face.address(), face.event());
            case "i", "em" -> new Face(face.bold(), true, face.rise(), face.address(), face.event());
            case "sup", "sub" ->
                new Face(face.bold(), face.italic(), Rise.of(element.normalName()), face.address(), face.event());
            case "a" -> new Face(face.bold(), face.italic(), face.rise(), element.attr("href"), face.event());
            case "cite" ->
                new Face(face.bold(), face.italic(), face.rise(), face.address(), element.attr("data-event"));
            default -> face;
        };
    }

    private void block(NarrativeToken marker) {
        tokens.add(marker);
        inBlock = true;
    }

    /** Text that stands in no block begins a paragraph. */
    private void begin() {
        if (!inBlock) {
            block(new NarrativeToken.Paragraph());
        }
    }

    private void words(String text, Face face) {
        if (text.isBlank() && !inBlock) {
            return;
        }
        begin();
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            tokens.add(new NarrativeToken.Word(word.group(), face));
        }
    }
}
