package ua.zvit.programme;

import java.util.Locale;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;

/**
 * A place in a programme as a person finds it.
 *
 * @param section its number, or its place where it has none
 * @param ordinal of the measure in its section, from 1; 0 for the section itself
 * @param measure number of the measure; empty outside or where it has none
 */
record DraftPlace(String section, int ordinal, String measure) implements LocalText {
    @Override
    public String in(Locale reader) {
        if (ordinal == 0) {
            return Messages.text(reader, "place.section", section);
        }
        return measure.isEmpty()
                ? Messages.text(reader, "place.measure", section, ordinal)
                : Messages.text(reader, "place.measure-numbered", section, ordinal, measure);
    }
}
