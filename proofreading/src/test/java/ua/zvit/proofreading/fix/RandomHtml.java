package ua.zvit.proofreading.fix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Restricted HTML made by chance, with edits that fit its text. */
final class RandomHtml {
    private static final List<String> PIECES = List.of(
            "слово",
            " ",
            "  ",
            "\n",
            "\t",
            "&nbsp;",
            "&amp;",
            "&lt;",
            "&gt;",
            "«",
            "»",
            "-",
            " – ",
            ".",
            "𝔸",
            "&#x1F600;",
            "і",
            "№",
            "'",
            "\"",
            "а\u0301",
            "<br>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "</p><p>",
            "<ul><li>",
            "</li><li>",
            "</li></ul>",
            "<a href=\"https://a.example.ua/?x=1&amp;y=2\">",
            "</a>",
            "<sup>2",
            "<sup>",
            "</sup>",
            "<sub>",
            "</sub>",
            "<table><tr><td>",
            "</td><td>",
            "</td></tr></table>",
            "<em></em>",
            "<p> </p>");
    private static final List<String> NEW =
            List.of("", "X", "і так", "\u00a0", " – ", "<b>", "&amp;", "𝔸", "а\u0301", "  ");

    private RandomHtml() {}

    static String of(Random random) {
        StringBuilder html = new StringBuilder("<p>");
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.append("</p>").toString();
    }

    /** Edits that neither overlap, nor touch each other, nor a line feed, nor half a character. */
    static List<Edit> edits(Random random, String text) {
        List<Edit> edits = new ArrayList<>();
        int at = random.nextInt(4);
        while (at <= text.length()) {
            int end = Math.min(text.length(), at + random.nextInt(5));
            String found = text.substring(at, end);
            if (found.indexOf('\n') < 0 && isWhole(text, at) && isWhole(text, end)) {
                edits.add(new Edit(at, end, found, NEW.get(random.nextInt(NEW.size()))));
            }
            at = end + 1 + random.nextInt(5);
        }
        return edits;
    }

    private static boolean isWhole(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }

    static String applied(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            result.replace(
                    edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
        }
        return result.toString();
    }

    /** How a text without mark-up is written: no blanks at a paragraph's ends, no empty paragraphs. */
    static String normal(String text) {
        return text.lines()
                .map(line -> line.replaceAll("^ +| +$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A text of blanks alone counts as nothing written, and nobody may mend a text into nothing. */
    static boolean isVisible(String text) {
        return !text.replace('\u00a0', ' ').isBlank();
    }

    /** A new letter before a mark that the old one bore may become one with it, and then nothing is changed. */
    static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
