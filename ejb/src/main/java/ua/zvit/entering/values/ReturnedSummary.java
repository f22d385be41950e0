package ua.zvit.entering.values;

import java.time.Instant;

/** A file that was brought back and waits: which, by whom, when. */
public record ReturnedSummary(long id, long reportId, String fileName, String author, Instant at) {}
