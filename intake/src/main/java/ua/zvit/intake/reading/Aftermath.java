package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.reading.heading.Heading;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.Narratives;
import ua.zvit.intake.text.OutlineNumber;

/** What comes after the tables: narratives under the numbers of their measures, the signature, and whatever is left. */
final class Aftermath {
    private static final Pattern SIGNED = Pattern.compile(
            "(?su)^(.*?)[\\s_]*(?<![\\p{L}])((?:\\p{Lu}[\\p{Ll}'’ʼ]+(?:-\\p{Lu}[\\p{Ll}'’ʼ]+)?\\s+\\p{Lu}[\\p{Lu}'’ʼ]+(?:-\\p{Lu}+)?)|(?:\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?\\s?\\p{Lu}[\\p{L}'’ʼ-]+)|(?:\\p{Lu}[\\p{L}'’ʼ-]+\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.))\\s*$");
    private static final Pattern OF_MEASURE = Pattern.compile(
            "(?iu)^(?:(?:по|за|до|щодо)\\s+)?(?:захо\\p{L}*|захі\\p{L}*|пункт\\p{L}*|п\\.)?\\s*(?:№\\s*)?");
    private static final int LONGEST_POSITION = 200;

    private final Heading heading;
    private final Findings findings;
    private final List<DraftMeasure> measures;
    private final List<String> position = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private DraftMeasure current;
    private int next;

    Aftermath(Heading heading, List<DraftMeasure> measures, Findings findings) {
        this.heading = heading;
        this.measures = measures;
        this.findings = findings;
    }

    void read(List<Block> blocks) {
        blocks.forEach(this::block);
        if (heading.name.isEmpty()) {
            position.forEach(rest::add);
        }
        List<String> told = rest.stream()
                .filter(line -> line.length() > 60 && line.matches(".*\\p{L}.*") && !Line.WORDS.starts("noise", line))
                .toList();
        if (!told.isEmpty()) {
            findings.ask("text-outside-table", Findings.shortened(told.get(0)), Findings.shortened(told.get(0)));
        }
        findings.leave("", String.join("\n", rest));
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table.rows()
                    .forEach(row -> line(Paragraph.of(String.join(
                            " ",
                            row.cells().stream()
                                    .map(cell -> cell.text())
                                    .filter(text -> !text.isEmpty())
                                    .toList()))));
        } else if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
            line(paragraph);
        }
    }

    private void line(Paragraph paragraph) {
        String text = paragraph.shown().replace('\u00a0', ' ').strip();
        if (text.isEmpty() || Line.WORDS.starts("noise", text) && text.length() < 60) {
            return;
        }
        Optional<OutlineNumber.Leading> leading = leading(text);
        Optional<DraftMeasure> headed = leading.flatMap(found -> measure(found.number()));
        if (headed.isPresent()) {
            current = headed.get();
            begin(paragraph, leading.get().rest());
        } else if (isSignature(text)) {
            current = null;
        } else if (current != null) {
            Narratives.append(current.narrative, List.of(paragraph), false);
            paragraph.notes().forEach(note -> findings.note(note, current.place()));
        } else if (Line.WORDS.starts("footnote", text) || text.startsWith("*")) {
            rest.add(text);
        } else if (text.length() < LONGEST_POSITION && heading.name.isEmpty() && position.size() < 5) {
            position.add(text);
        } else {
            rest.add(text);
        }
    }

    private static Optional<OutlineNumber.Leading> leading(String text) {
        String bare = OF_MEASURE.matcher(text).replaceFirst("");
        Optional<OutlineNumber.Leading> leading = OutlineNumber.leading(bare);
        return leading.isPresent()
                        || bare.length() == text.length()
                                && OutlineNumber.of(bare).isEmpty()
                ? leading
                : OutlineNumber.of(bare.replaceFirst("[:.]$", "")).map(number -> new OutlineNumber.Leading(number, ""));
    }

    /** @return the next measure of that number whose narrative is not known yet, numbers may begin anew */
    private Optional<DraftMeasure> measure(OutlineNumber number) {
        for (int step = 0; step < measures.size(); step++) {
            int index = (next + step) % measures.size();
            DraftMeasure each = measures.get(index);
            if (each.outline != null && each.outline.isSame(number) && each.narrative.isEmpty()) {
                next = index + 1;
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void begin(Paragraph paragraph, String after) {
        paragraph.notes().forEach(note -> findings.note(note, current.place()));
        String title = plain(current.title);
        String told = plain(after);
        if (told.isEmpty() || title.startsWith(told) || told.equals(title)) {
            return;
        }
        boolean headed = told.startsWith(title);
        String rest = headed
                ? after.substring(Math.min(after.length(), current.title.length()))
                        .replaceFirst("^[\\s.:–—-]+", "")
                : after;
        if (!rest.isBlank()) {
            current.narrative.add(Paragraph.of(rest));
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private boolean isSignature(String text) {
        Matcher signed = SIGNED.matcher(text);
        if (!heading.name.isEmpty()
                || text.length() > 260
                || !signed.matches()
                || position.isEmpty() && signed.group(1).isBlank()) {
            return false;
        }
        if (!signed.group(1).isBlank()) {
            position.add(signed.group(1).strip());
        }
        heading.name = signed.group(2).replaceAll("\\s+", " ");
        heading.position = String.join(" ", position).replaceAll("\\s+", " ").replaceAll("[\\s_,]+$", "");
        return true;
    }
}
