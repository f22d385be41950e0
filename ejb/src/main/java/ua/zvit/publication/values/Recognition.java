package ua.zvit.publication.values;

import java.util.Objects;

/**
 * A file that is known here.
 *
 * @param document public facts; null exactly when the report is not adopted
 */
public record Recognition(Edition edition, Match match, PublishedDocument document) {
    public Recognition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(match, "match");
        if ((document == null) != (edition == Edition.NOT_ADOPTED)) {
            throw new IllegalArgumentException("Facts are told of adopted documents, and only of them");
        }
    }
}
