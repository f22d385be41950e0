package ua.zvit.events.values;

/**
 * A town of the table that ships.
 *
 * @param country ISO code
 * @param name Ukrainian
 * @param english its English name
 * @param latitude degrees north
 * @param longitude degrees east
 * @param capital of its country
 */
public record KnownTown(
        String country, String name, String english, double latitude, double longitude, boolean capital) {}
