package ua.zvit.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.TableBuilder;
import ua.zvit.intake.format.raw.TextCharset;

/** Reads web pages, as saved or as a word processor writes them. */
final class HtmlReader implements DocumentReader {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "bdi", "bdo", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd", "label",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr",
            "o:p", "del", "strike");
    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "meta", "link", "template", "noscript", "svg");

    private static final Pattern DASH = Pattern.compile("^[-–—•]\\s+");

    private Limits limits = new Limits();

    @Override
    public Document read(byte[] file) {
        limits = new Limits();
        return new Document(blocks(Jsoup.parse(decoded(file)).body(), 0), List.of());
    }

    private static String decoded(byte[] file) {
        return TextCharset.text(file);
    }

    /** @return a text as blocks; paragraphs that somebody wrote as mark-up are paragraphs */
    static List<Block> blocksOf(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.matches("(?s).*</?(?:p|ul|ol|li|br|table)\\b[^>]*>.*")) {
            return new HtmlReader().blocks(Jsoup.parseBodyFragment(text).body(), 0);
        }
        return linesOf(text);
    }

    /** @return the lines as they are, whatever stands in them */
    static List<Block> linesOf(String text) {
        List<Block> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new TextBuilder().add(line.strip()).build()));
        return lines;
    }

    List<Block> blocks(Element parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        TextBuilder text = new TextBuilder();
        for (Node each : parent.childNodes()) {
            if (each instanceof Element element
                    && !INLINE.contains(element.normalName())
                    && !"br".equals(element.normalName())) {
                text = flush(text, blocks);
                if (depth < Limits.DEPTH && !isHidden(element)) {
                    block(element, blocks, depth + 1);
                }
            } else if (each instanceof Element element && element.selectFirst("p, div, table, li") != null) {
                text = flush(text, blocks);
                blocks.addAll(blocks(element, depth + 1));
            } else {
                inline(each, text, Rise.NONE);
            }
        }
        flush(text, blocks);
        return blocks;
    }

    private static TextBuilder flush(TextBuilder text, List<Block> blocks) {
        if (!text.isEmpty()) {
            blocks.add(text.build());
        }
        return new TextBuilder();
    }

    private static boolean isHidden(Element element) {
        return element.attr("style").replace(" ", "").contains("display:none") || element.hasAttr("hidden");
    }

    private void block(Element element, List<Block> blocks, int depth) {
        switch (element.normalName()) {
            case "table" -> blocks.add(table(element, depth));
            case "ul", "ol" -> list(element, blocks, depth);
            case "img" ->
                blocks.add(new TextBuilder()
                        .note(Note.Kind.PICTURE, element.attr("alt"))
                        .build());
            default -> {
                if (!SILENT.contains(element.normalName())) {
                    blocks.addAll(blocks(element, depth));
                }
            }
        }
    }

    private void list(Element list, List<Block> blocks, int depth) {
        int number = SafeXml.number(list.attr("start"), 1);
        for (Node each : list.childNodes()) {
            if (each instanceof TextNode bare) {
                bare(bare.text().strip(), level(list), blocks);
            } else if (each instanceof Element item) {
                String mark = list.nameIs("ol") ? number++ + "." : "•";
                List<Block> content = blocks(item, depth);
                for (int index = 0; index < content.size(); index++) {
                    Block block = content.get(index);
                    boolean first = index == 0 && block instanceof Paragraph;
                    blocks.add(first ? ((Paragraph) block).labelled(mark, level(list)) : block);
                }
            }
        }
    }

    /** What a list holds outside its items; when a dash begins it, each dash after a sentence begins an item. */
    private static void bare(String text, int level, List<Block> blocks) {
        boolean dashed = DASH.matcher(text).lookingAt();
        String[] parts = dashed ? text.split("(?<=[.;!?])\\s+(?=" + text.charAt(0) + "\\s)") : new String[] {text};
        for (String part : parts) {
            Paragraph paragraph =
                    new TextBuilder().add(DASH.matcher(part).replaceFirst("")).build();
            if (!paragraph.isBlank()) {
                blocks.add(dashed ? paragraph.labelled("•", level) : paragraph);
            }
        }
    }

    private static int level(Element list) {
        int level = 0;
        for (Element each = list; each != null && !each.nameIs("td"); each = each.parent()) {
            level += each.nameIs("ol") || each.nameIs("ul") ? 1 : 0;
        }
        return level;
    }

    private Table table(Element table, int depth) {
        TableBuilder builder = new TableBuilder(limits);
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                builder.row(isHidden(row));
                for (Element cell : row.children()) {
                    if (!isHidden(cell)) {
                        builder.fitted(span(cell, "colspan"), span(cell, "rowspan"), blocks(cell, depth));
                    }
                }
            }
        }
        return builder.build("");
    }

    private static int span(Element cell, String name) {
        return Math.min(Math.max(1, SafeXml.number(cell.attr(name).strip(), 1)), 1_000);
    }

    private static void inline(Node node, TextBuilder text, Rise rise) {
        if (node instanceof TextNode plain) {
            String run = plain.getWholeText().replaceAll("[ \\t\\n\\r]+", " ");
            text.add(run, rise);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.add("\n");
                case "sup" -> element.childNodes().forEach(each -> inline(each, text, Rise.RAISED));
                case "sub" -> element.childNodes().forEach(each -> inline(each, text, Rise.LOWERED));
                case "a" -> text.link(element.text(), element.attr("href"));
                case "del", "strike", "s" -> text.note(Note.Kind.TRACKED_CHANGES, "");
                default -> element.childNodes().forEach(each -> inline(each, text, rise));
            }
        }
    }
}
