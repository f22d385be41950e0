package ua.zvit.intake.document;

import java.util.List;

/**
 * All of a file.
 *
 * @param notes what concerns the whole file
 */
public record Document(List<Block> blocks, List<Note> notes) {
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
