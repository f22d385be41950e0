package ua.zvit.shared;

import java.util.Locale;

/** A value within a text that is itself text, and reads differently in each language. */
@FunctionalInterface
public interface LocalText {
    String in(Locale reader);
}
