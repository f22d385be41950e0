package ua.zvit.events.values;

import java.util.Locale;

/** What is told of an event, each by itself. */
public enum EventField {
    TITLE,
    DATES,
    PLACE,
    PARTICIPANTS,
    PARTNERS,
    STORY,
    LINKS;

    /** @return as message keys name it */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
