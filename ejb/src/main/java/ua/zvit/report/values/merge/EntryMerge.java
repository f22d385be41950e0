package ua.zvit.report.values.merge;

import java.util.List;
import ua.zvit.report.values.EntryDetails;

/**
 * The caller's text and the one that stands in the entry, brought together.
 *
 * @param theirs the entry as it stands
 * @param author name of the caller
 * @param narrative restricted HTML; null while something is still to be chosen
 */
public record EntryMerge(EntryDetails theirs, String author, List<MergePiece> pieces, String narrative) {
    public EntryMerge {
        pieces = List.copyOf(pieces);
    }
}
