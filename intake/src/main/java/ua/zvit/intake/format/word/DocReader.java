package ua.zvit.intake.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;

/** Reads the files of old Word. */
public final class DocReader implements DocumentReader {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final int UP = 1;
    private static final int DOWN = 2;

    private final DocTables tables = new DocTables(new Limits(), this::blocks);
    private DocLists lists;

    @Override
    public Document read(byte[] file) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
            lists = new DocLists(document);
            List<Note> notes = new ArrayList<>();
            String comments = document.getCommentsRange() == null
                    ? ""
                    : document.getCommentsRange()
                            .text()
                            .replaceAll("\\p{Cntrl}+", " ")
                            .strip();
            if (!comments.isEmpty()) {
                notes.add(new Note(Note.Kind.COMMENT, comments));
            }
            if (document.getDirectory() != null && document.getDirectory().hasEntryCaseInsensitive("Macros")) {
                notes.add(new Note(Note.Kind.MACROS, ""));
            }
            return new Document(blocks(document.getRange(), 0), notes);
        }
    }

    /** @param level of tables around */
    private List<Block> blocks(Range range, int level) {
        List<Block> blocks = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        int skipUntil = -1;
        for (int index = 0; index < range.numParagraphs(); index++) {
            Paragraph paragraph = range.getParagraph(index);
            if (paragraph.getStartOffset() < skipUntil) {
                continue;
            }
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && done.add(paragraph.getStartOffset())) {
                Table table = table(range, paragraph);
                if (table != null) {
                    blocks.add(tables.read(table, level + 1));
                    skipUntil = table.getEndOffset();
                    continue;
                }
            }
            blocks.add(text(paragraph));
        }
        return blocks;
    }

    private static Table table(Range range, Paragraph paragraph) {
        try {
            return range.getTable(paragraph);
        } catch (IllegalArgumentException notItsFirst) {
            return null;
        }
    }

    private ua.zvit.intake.document.Paragraph text(Paragraph paragraph) {
        TextBuilder text = new TextBuilder().label(lists.label(paragraph), paragraph.getIlvl() + 1);
        int depth = 0;
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                text.note(Note.Kind.TRACKED_CHANGES, "");
            }
            StringBuilder shown = new StringBuilder();
            for (char each : run.text().toCharArray()) {
                depth += each == FIELD_BEGINS ? 1 : each == FIELD_SHOWS ? -1 : 0;
                if (depth <= 0) {
                    shown.append(character(each));
                }
            }
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                Rise rise = run.getSubSuperScriptIndex() == UP
                        ? Rise.RAISED
                        : run.getSubSuperScriptIndex() == DOWN ? Rise.LOWERED : Rise.NONE;
                text.add(shown.toString(), rise);
            }
        }
        return text.build();
    }

    private static String character(char each) {
        return switch (each) {
            case 0x0B -> "\n";
            case 0x1E -> "-";
            case '\t' -> "\t";
            case FIELD_SHOWS, FIELD_ENDS -> "";
            default -> each < ' ' ? "" : String.valueOf(each);
        };
    }
}
