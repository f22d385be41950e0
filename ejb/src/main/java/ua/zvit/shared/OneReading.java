package ua.zvit.shared;

/**
 * What many questions about one thing are answered from: asked between its begin and its end, none is asked twice and one
 * connection serves them all. Only for what answers at once, for the connection is held all the time.
 */
public interface OneReading {
    /** @throws IllegalStateException when one is on already, or none can be had */
    void begin();

    /** A refusal has spoiled the reading, and what is asked from now on is asked anew; without one nothing happens. */
    void renew();

    /**
     * Ends it; a second time does nothing.
     *
     * @throws IllegalStateException when what was written in it could not be kept
     */
    void end();
}
