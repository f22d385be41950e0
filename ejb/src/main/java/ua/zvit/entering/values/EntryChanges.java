package ua.zvit.entering.values;

import java.util.List;

/**
 * What a file that was brought back says otherwise of one measure.
 *
 * @param number by which the entry is found
 * @param label as the council writes it; may be empty
 * @param department short name of the one that writes it
 * @param version of the entry that the file was compared with
 * @param refusal code of the error that writing it would meet; null when the caller may write it
 */
public record EntryChanges(
        String number,
        String label,
        String title,
        String department,
        int version,
        String refusal,
        List<FieldChange> fields) {

    public EntryChanges {
        fields = List.copyOf(fields);
    }

    public boolean isTakeable() {
        return refusal == null;
    }
}
