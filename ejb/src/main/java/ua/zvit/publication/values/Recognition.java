package ua.zvit.publication.values;

import java.util.Objects;

/**
 * A file that is known here.
 *
 * @param document public facts; never null
 */
public record Recognition(Edition edition, Match match, PublishedDocument document) {
    public Recognition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(document, "document");
    }
}
