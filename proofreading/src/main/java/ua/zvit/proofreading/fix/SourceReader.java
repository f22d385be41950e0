package ua.zvit.proofreading.fix;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads the characters between the tags of cleaned HTML, in which «&lt;» only ever begins a tag. */
final class SourceReader {
    private static final int LONGEST_REFERENCE = 40;

    private final String html;
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
                at = end < 0 ? html.length() : end + 1;
            } else {
                at = c == '&' ? reference(at) : add(html.substring(at, at + 1), at, at + 1);
            }
        }
        return characters;
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
        characters.add(new SourceCharacter(text, start, end));
        return end;
    }
}
