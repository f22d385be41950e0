package ua.zvit.publication.values;

import ua.zvit.archive.values.AnchorDetails;

/**
 * Where the chains of a council ended last.
 *
 * @param council its name
 */
public record PublishedAnchor(String council, AnchorDetails anchor) {}
