package ua.zvit.report.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a visa was given to.
 *
 * @param digests of the entries, by the number of their measure
 */
public record SeenContents(Map<String, String> digests) {
    public SeenContents {
        digests = Map.copyOf(digests);
    }

    static SeenContents of(List<Entry> entries) {
        Map<String, String> digests = new LinkedHashMap<>();
        entries.forEach(entry -> digests.put(entry.number(), entry.content()));
        return new SeenContents(digests);
    }

    boolean hold(Entry entry) {
        return digests.containsKey(entry.number());
    }

    /** @return true when the entry was among them and says something else now */
    boolean differ(Entry entry) {
        String digest = digests.get(entry.number());
        return digest != null && !digest.equals(entry.content());
    }
}
