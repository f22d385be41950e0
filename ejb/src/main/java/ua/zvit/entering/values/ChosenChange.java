package ua.zvit.entering.values;

import java.util.List;

/**
 * What of a file is to be taken into one entry.
 *
 * @param measure number of the entry
 * @param version of the entry that was looked at
 * @param fields as {@link FieldChange#field()} names them
 */
public record ChosenChange(String measure, int version, List<String> fields) {
    public ChosenChange {
        fields = List.copyOf(fields);
    }
}
