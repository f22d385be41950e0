package ua.zvit.shared;

import java.util.Locale;

/** A text among the values of an error or a fault that depends on the reader's language itself. */
@FunctionalInterface
public interface LocalText {
    String in(Locale language);
}
