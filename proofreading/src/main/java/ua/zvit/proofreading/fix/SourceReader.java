package ua.zvit.proofreading.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.parser.Parser;
import ua.zvit.shared.Rise;

/** Reads the characters between the tags of cleaned HTML, in which «&lt;» only ever begins a tag. */
final class SourceReader {
    private static final int LONGEST_REFERENCE = 40;

    private final String html;
    private final Deque<Rise> rises = new ArrayDeque<>();
    private final List<SourceCharacter> characters = new ArrayList<>();

    SourceReader(String html) {
        this.html = html;
    }

    List<SourceCharacter> read() {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                end = end < 0 ? html.length() : end + 1;
                rise(html.substring(at, end));
                at = end;
            } else {
                at = c == '&' ? reference(at) : add(html.substring(at, at + 1), at, at + 1);
            }
        }
        return characters;
    }

    private void rise(String tag) {
        boolean closing = tag.startsWith("</");
        Rise rise = Rise.of(tag.substring(closing ? 2 : 1, tag.length() - 1));
        if (rise != Rise.NONE && !closing) {
            rises.push(rise);
        } else if (rise != Rise.NONE && !rises.isEmpty()) {
            rises.pop();
        }
    }

    private int reference(int at) {
        int end = html.indexOf(';', at);
        if (end > at && end - at < LONGEST_REFERENCE) {
            String written = html.substring(at, end + 1);
            String meant = Parser.unescapeEntities(written, false);
            if (!meant.equals(written) && written.lastIndexOf('&') == 0) {
                return add(meant, at, end + 1);
            }
        }
        return add("&", at, at + 1);
    }

    private int add(String text, int start, int end) {
        String read = rises.isEmpty() ? text : rises.peek().told(text);
        characters.add(new SourceCharacter(read, start, end));
        return end;
    }
}
