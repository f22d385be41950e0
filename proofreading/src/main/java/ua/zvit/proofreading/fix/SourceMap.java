package ua.zvit.proofreading.fix;

import java.util.List;
import java.util.Optional;

/**
 * Where each character of a text without mark-up stands in its HTML. Both are walked side by side; what the HTML has
 * beside the text's letters can only be mark-up and white space that the text drops. Where they do not meet (mark-up that
 * the cleaning never leaves), there is no map.
 */
final class SourceMap {
    private final int[] starts;
    private final int[] ends;

    private SourceMap(int length) {
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static Optional<SourceMap> of(String html, String text) {
        List<SourceCharacter> sources = new SourceReader(html).read();
        SourceMap map = new SourceMap(text.length());
        int source = 0;
        int character = 0;
        while (character < text.length()) {
            char wanted = text.charAt(character);
            if (wanted == '\n') {
                map.set(character, 1, map.behind(character), map.behind(character));
                character++;
                continue;
            }
            source = wanted == ' ' ? source : afterSpace(sources, source);
            if (source == sources.size() || !text.startsWith(sources.get(source).text(), character)) {
                return Optional.empty();
            }
            SourceCharacter found = sources.get(source++);
            map.set(character, found.text().length(), found.start(), found.end());
            character += found.text().length();
        }
        return Optional.of(map);
    }

    private static int afterSpace(List<SourceCharacter> sources, int from) {
        int at = from;
        while (at < sources.size() && sources.get(at).isSpace()) {
            at++;
        }
        return at;
    }

    private void set(int character, int length, int start, int end) {
        for (int i = character; i < character + length; i++) {
            starts[i] = start;
            ends[i] = end;
        }
    }

    private int behind(int character) {
        return character == 0 ? 0 : ends[character - 1];
    }

    /** Whether a range of the text may begin or end before that character, and not inside a reference. */
    boolean isBoundary(int character) {
        return character == 0
                || character == starts.length
                || starts[character] != starts[character - 1]
                || starts[character] == ends[character];
    }

    /** Where something is inserted before that character: inside its own mark-up; at a paragraph's end behind the last. */
    int insertion(int character) {
        boolean has = character < starts.length && starts[character] < ends[character];
        return has ? starts[character] : behind(character);
    }

    int start(int character) {
        return starts[character];
    }

    int end(int character) {
        return ends[character];
    }
}
