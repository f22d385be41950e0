package ua.zvit.web.check;

import java.util.List;
import java.util.Map;

/**
 * Which findings are to be mended.
 *
 * @param versions by measure, the versions (ETags) of the entries that were looked at; may be left out
 */
public record FixJson(List<String> identities, Map<String, Integer> versions) {

    List<String> wanted() {
        return identities == null ? List.of() : identities;
    }

    Map<String, Integer> seen() {
        return versions == null ? Map.of() : versions;
    }
}
