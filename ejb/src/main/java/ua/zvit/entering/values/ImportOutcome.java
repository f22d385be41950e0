package ua.zvit.entering.values;

import java.util.List;
import ua.zvit.shared.Fault;

/**
 * What a draft has become.
 *
 * @param id of the report or the programme
 * @param left what was read and not taken
 */
public record ImportOutcome(ImportKind kind, long id, List<Fault> left) {
    public ImportOutcome {
        left = List.copyOf(left);
    }
}
