package ua.zvit.proofreading.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers the text of a field paragraph by paragraph and minds its white space. */
final class ParagraphBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Boolean> items = new ArrayList<>();
    private final List<NarrativeText.Anchor> anchors = new ArrayList<>();
    private final List<NarrativeText.Citation> citations = new ArrayList<>();
    private int start;
    private boolean item;

    /** Where the next character will stand, unless it is white space at a paragraph's end. */
    int position() {
        return text.length();
    }

    void append(String chunk) {
        int i = 0;
        while (i < chunk.length()) {
            int end = i;
            boolean broken = false;
            while (end < chunk.length() && isSpace(chunk.charAt(end))) {
                broken |= chunk.charAt(end) != ' ';
                end++;
            }
            if (end > i) {
                appendSpace(chunk, i, end, broken);
                i = end;
            } else {
                text.append(chunk.charAt(i++));
            }
        }
    }

    private void appendSpace(String chunk, int from, int to, boolean broken) {
        if (text.length() == start) {
            return;
        }
        if (broken) {
            text.append(' ');
        } else {
            text.append(chunk, from, to);
        }
    }

    void startItem() {
        item = true;
    }

    void endParagraph() {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > start) {
            paragraphs.add(new Span(start, end));
            items.add(item);
            text.append('\n');
            start = text.length();
        }
        item = false;
    }

    void anchor(int from, String target) {
        if (from < text.length()) {
            anchors.add(new NarrativeText.Anchor(new Span(from, text.length()), target));
        }
    }

    void citation(int from, String event) {
        if (from < text.length() && !event.isEmpty()) {
            citations.add(new NarrativeText.Citation(new Span(from, text.length()), event));
        }
    }

    NarrativeText build() {
        endParagraph();
        int end =
                paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).end();
        return new NarrativeText(text.substring(0, end), paragraphs, items, anchorsWithin(end), citations);
    }

    private List<NarrativeText.Anchor> anchorsWithin(int end) {
        return anchors.stream()
                .filter(anchor -> anchor.span().start() < end)
                .map(anchor -> new NarrativeText.Anchor(
                        new Span(
                                anchor.span().start(),
                                Math.min(end, anchor.span().end())),
                        anchor.target()))
                .toList();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
