package ua.zvit.web.entering;

import java.util.List;
import java.util.Objects;
import ua.zvit.entering.values.ChosenChange;

/**
 * Which changes of a file are to be taken.
 *
 * @param changes may be null for none
 */
public record AcceptedJson(List<AcceptedEntryJson> changes) {

    /**
     * Changes of one measure.
     *
     * @param version as the changes told it
     * @param fields as the changes named them; may be null for none
     */
    public record AcceptedEntryJson(String measure, int version, List<String> fields) {}

    List<ChosenChange> chosen() {
        return changes == null
                ? List.of()
                : changes.stream()
                        .filter(one -> one != null && one.measure() != null && one.fields() != null)
                        .map(one -> new ChosenChange(
                                one.measure(),
                                one.version(),
                                one.fields().stream().filter(Objects::nonNull).toList()))
                        .toList();
    }
}
