package ua.zvit.web.events;

import java.util.Locale;
import java.util.stream.Stream;

/** How the register of events is shown. */
public enum EventWay {
    LIST,
    CALENDAR,
    TIMELINE,
    MAP,
    FIGURES;

    /** @return the way of that code; the list for any other */
    static EventWay of(String code) {
        return Stream.of(values())
                .filter(way -> way.code().equals(code))
                .findFirst()
                .orElse(LIST);
    }

    /** @return as the address and message keys name it */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
