package ua.zvit.report.values.version;

import java.util.List;
import ua.zvit.report.values.review.FieldDifference;

/**
 * Two texts of an entry.
 *
 * @param before the one that is taken for the former
 * @param differences each field that says something else, with the words of both in one; empty where all say the same
 * @param reshaped true where the words of the narrative are the same and their shape (bold, lists, tables) is not
 */
public record VersionComparison(Compared before, Compared after, List<FieldDifference> differences, boolean reshaped) {
    public VersionComparison {
        differences = List.copyOf(differences);
    }
}
