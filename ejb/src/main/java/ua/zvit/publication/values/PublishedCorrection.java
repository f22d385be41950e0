package ua.zvit.publication.values;

import java.time.Instant;

/**
 * A slip of form in an adopted document, as the council has told it.
 *
 * @param author name of who has recorded it
 * @param place where in the document
 * @param was what stands there
 * @param should what should stand there
 * @param basis on what ground
 */
public record PublishedCorrection(Instant at, String author, String place, String was, String should, String basis) {}
