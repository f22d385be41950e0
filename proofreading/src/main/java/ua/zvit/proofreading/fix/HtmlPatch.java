package ua.zvit.proofreading.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.shared.RestrictedHtml;

/**
 * Applies edits of the text without mark-up to its restricted HTML. Mark-up stays where it is, letters that an edit does
 * not name stay as they are: the outcome is read again and must be the text with the edits applied, letter by letter,
 * else it is thrown away. An edit that does not find its text, crosses the end of a paragraph or overlaps an earlier one
 * is left out.
 */
public final class HtmlPatch {
    private static final String WHITE = " \t\n\r\f";

    private final String html;
    private final String text;

    public HtmlPatch(String html) {
        this.html = withoutBreaks(RestrictedHtml.clean(html));
        this.text = NarrativeText.ofHtml(this.html).text();
    }

    /** A run of white space with a line break or a tab in it is one space of the text: so it becomes in the HTML. */
    private static String withoutBreaks(String cleaned) {
        StringBuilder result = new StringBuilder(cleaned.length());
        int at = 0;
        while (at < cleaned.length()) {
            int end = at;
            boolean broken = false;
            while (end < cleaned.length() && WHITE.indexOf(cleaned.charAt(end)) >= 0) {
                broken |= cleaned.charAt(end) != ' ';
                end++;
            }
            if (end == at) {
                result.append(cleaned.charAt(at++));
            } else {
                result.append(broken ? " " : cleaned.substring(at, end));
                at = end;
            }
        }
        return result.toString();
    }

    /** The HTML with edits applied, and which of them. */
    public record Patched(String html, List<Edit> applied) {}

    public Patched apply(List<Edit> edits) {
        List<Edit> possible = withoutOverlaps(edits.stream()
                .filter(edit -> edit.fits(text) && staysInParagraph(edit))
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList());
        return patched(possible).map(all -> new Patched(all, possible)).orElseGet(() -> oneByOne(possible));
    }

    /** Backwards, so that what is applied does not move what comes next. */
    private Patched oneByOne(List<Edit> edits) {
        String current = html;
        List<Edit> applied = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0 && edits.size() > 1; i--) {
            Optional<String> next = new HtmlPatch(current).patched(List.of(edits.get(i)));
            if (next.isPresent()) {
                current = next.get();
                applied.add(0, edits.get(i));
            }
        }
        return new Patched(current, List.copyOf(applied));
    }

    private Optional<String> patched(List<Edit> edits) {
        List<Edit> parts = edits.stream().flatMap(edit -> edit.parts().stream()).toList();
        return SourceMap.of(html, text)
                .filter(map -> parts.stream().allMatch(edit -> isWhole(map, edit)))
                .map(map -> RestrictedHtml.clean(edited(map, parts)))
                .filter(result -> NarrativeText.ofHtml(result).text().equals(expected(edits)));
    }

    private static boolean isWhole(SourceMap map, Edit edit) {
        return map.isBoundary(edit.start()) && map.isBoundary(edit.end());
    }

    private String edited(SourceMap map, List<Edit> parts) {
        StringBuilder result = new StringBuilder(html);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Edit edit = parts.get(i);
            int insertion = map.insertion(edit.start());
            for (int character = edit.end() - 1; character >= edit.start(); character--) {
                if (character == edit.start() || map.start(character) != map.start(character - 1)) {
                    result.delete(map.start(character), map.end(character));
                }
            }
            result.insert(insertion, Entities.escape(edit.replacement()));
        }
        return result.toString();
    }

    private String expected(List<Edit> edits) {
        StringBuilder result = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            result.replace(
                    edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
        }
        return result.toString()
                .lines()
                .map(HtmlPatch::withoutOuterSpaces)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String withoutOuterSpaces(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean staysInParagraph(Edit edit) {
        return edit.found().indexOf('\n') < 0 && edit.replacement().indexOf('\n') < 0;
    }

    private static List<Edit> withoutOverlaps(List<Edit> ordered) {
        List<Edit> kept = new ArrayList<>();
        for (Edit edit : ordered) {
            Edit last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || edit.start() >= last.end() && edit.start() > last.start()) {
                kept.add(edit);
            }
        }
        return kept;
    }
}
