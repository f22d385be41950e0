package ua.zvit.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.zvit.shared.ExportMarks;
import ua.zvit.shared.PlainText;

/** Builds a paragraph out of its runs. What no text may hold is left out; soft hyphens go, for no reader sees them. */
public final class TextBuilder {
    private static final String PLAIN = "0123456789+-=()n";
    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079" + "\u207a\u207b\u207c\u207d\u207e\u207f";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089" + "\u208a\u208b\u208c\u208d\u208e\u2099";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean bold;
    private boolean italic;
    private String label = "";
    private int level;

    /** How a run stands on its line. */
    public enum Rise {
        NONE,
        RAISED,
        LOWERED
    }

    /** The face of what is added from now on. */
    public TextBuilder face(boolean isBold, boolean isItalic) {
        bold = isBold;
        italic = isItalic;
        return this;
    }

    public TextBuilder add(String run) {
        String kept = kept(run);
        text.append(kept);
        runs.add(new Run(kept, bold, italic, ua.zvit.shared.Rise.NONE, ""));
        html.append(Paragraph.escaped(kept));
        return this;
    }

    public TextBuilder add(String run, Rise rise) {
        if (rise == Rise.NONE || run.isBlank()) {
            return add(run);
        }
        String kept = kept(run);
        boolean up = rise == Rise.RAISED;
        text.append(written(kept.strip(), up ? RAISED : LOWERED, up ? "^" : "_"));
        runs.add(new Run(kept, bold, italic, up ? ua.zvit.shared.Rise.RAISED : ua.zvit.shared.Rise.LOWERED, ""));
        String element = up ? "sup" : "sub";
        html.append('<').append(element).append('>').append(Paragraph.escaped(kept));
        html.append("</").append(element).append('>');
        return this;
    }

    /** @param address of a link to the web or a mail box; any other is told as text only */
    public TextBuilder link(String run, String address) {
        if (!address.matches("(?i)(https?://|mailto:)\\S+")) {
            return add(run);
        }
        String kept = kept(run);
        text.append(kept);
        runs.add(new Run(kept, bold, italic, ua.zvit.shared.Rise.NONE, address));
        html.append("<a href=\"")
                .append(Paragraph.escaped(address).replace("\"", "&quot;"))
                .append("\">");
        html.append(Paragraph.escaped(kept)).append("</a>");
        return this;
    }

    /** @param depth of the list, from 1 */
    public TextBuilder label(String mark, int depth) {
        label = mark.strip();
        level = label.isEmpty() ? 0 : depth;
        return this;
    }

    /** @param name of a bookmark; those that are not ours mean nothing here */
    public TextBuilder mark(String name) {
        return name.startsWith(ExportMarks.ROW) ? note(Note.Kind.MARK, name) : this;
    }

    public TextBuilder note(Note.Kind kind, String about) {
        Note note = new Note(kind, kept(about));
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return this;
    }

    public boolean isEmpty() {
        return text.toString().isBlank() && label.isEmpty() && notes.isEmpty();
    }

    public Paragraph build() {
        return new Paragraph(
                PlainText.composed(text.toString()).strip(),
                PlainText.composed(html.toString()).strip(),
                label,
                level,
                runs,
                notes);
    }

    private static String written(String run, String characters, String mark) {
        StringBuilder written = new StringBuilder();
        for (char each : run.replace('\u2212', '-').toCharArray()) {
            int place = PLAIN.indexOf(each);
            if (place < 0) {
                return run.isEmpty() ? "" : mark + run;
            }
            written.append(characters.charAt(place));
        }
        return written.toString();
    }

    private static final Set<Integer> SILENT = Set.of(0xAD, 0x200B, 0xFEFF, 0x2060);

    private static String kept(String run) {
        if (run.codePoints().noneMatch(each -> SILENT.contains(each) || isUnkept(each))) {
            return run;
        }
        return run.codePoints()
                .filter(each -> !SILENT.contains(each) && !isUnkept(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnkept(int character) {
        return character != '\n' && character != '\t' && PlainText.isUnkeepable(Character.toString(character));
    }
}
