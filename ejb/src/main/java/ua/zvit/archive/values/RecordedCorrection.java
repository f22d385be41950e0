package ua.zvit.archive.values;

import java.time.Instant;

/**
 * A correction note as it stands in the chain.
 *
 * @param author name of who has recorded it
 * @param sequence its own place in the chain
 */
public record RecordedCorrection(CorrectionNote note, String author, Instant at, int sequence) {}
