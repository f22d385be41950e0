package ua.zvit.proofreading.text;

import java.util.List;

/**
 * A field's text without mark-up, to which all offsets refer.
 *
 * <p>How it is derived from HTML: tags and comments are dropped and character references resolved. Each block element
 * ({@code p}, {@code li}, {@code div}, headings, table cells, …) and each {@code br} ends a paragraph; paragraphs are
 * parted by exactly one line feed and empty ones vanish. Inside a paragraph a run of white space that holds a line break
 * or a tab becomes one space, other spaces stay as they are; spaces at a paragraph's ends are dropped. No-break spaces
 * count as letters. What is raised or lowered is told by its characters, one for one ({@link ua.zvit.shared.Rise}). Offsets count UTF-16 units.
 *
 * @param paragraphs ranges without the line feeds
 * @param items which of the paragraphs are list items
 * @param anchors the ranges that are links in the mark-up, with their targets
 * @param citations the ranges that cite an event of the register ({@link ua.zvit.shared.EventMark})
 */
public record NarrativeText(
        String text, List<Span> paragraphs, List<Boolean> items, List<Anchor> anchors, List<Citation> citations) {

    /** A link of the mark-up. */
    public record Anchor(Span span, String target) {}

    /** A passage that tells of an event of the register, which is named by its id there. */
    public record Citation(Span span, String event) {}

    public NarrativeText {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        anchors = List.copyOf(anchors);
        citations = List.copyOf(citations);
    }

    public static NarrativeText ofHtml(String html) {
        return new HtmlReader(html).read();
    }

    /** A field that has no mark-up, such as a title. */
    public static NarrativeText ofPlain(String plain) {
        ParagraphBuilder builder = new ParagraphBuilder();
        builder.append(plain);
        return builder.build();
    }
}
