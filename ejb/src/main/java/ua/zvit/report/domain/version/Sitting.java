package ua.zvit.report.domain.version;

import java.time.Duration;

/**
 * Which savings of one person go into one version: those without a pause in between, for some minutes, and only while the text
 * does not lose half of its words, so that what was taken away by mistake still stands in the version before.
 */
public final class Sitting {
    /** A longer time without a saving is a pause. */
    public static final Duration PAUSE = Duration.ofMinutes(3);

    /** However somebody writes, a version holds no more than this. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    /** The text keeps at least one word of so many. */
    public static final int ONE_WORD_OF = 2;

    private Sitting() {}
}
