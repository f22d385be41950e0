package ua.zvit.report.file;

import java.util.Locale;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;

/**
 * A place in a file of a report as a person finds it: which section, the how many-eth measure in it, its number and
 * title as far as the file tells them.
 *
 * @param section number of the section, or its place in the file when it has none; null at the top
 * @param ordinal of the measure in its section, from 1; 0 outside a measure
 * @param measure number of the measure; null outside or when it has none
 * @param title of the measure, else of the section; null when there is none
 */
record FilePlace(String section, int ordinal, String measure, String title) implements LocalText {
    static final FilePlace TOP = new FilePlace(null, 0, null, null);
    private static final int LONGEST = 60;

    FilePlace {
        title = title == null || title.length() <= LONGEST
                ? title
                : title.substring(0, LONGEST).strip() + "…";
    }

    boolean isTop() {
        return section == null;
    }

    @Override
    public String in(Locale reader) {
        if (isTop()) {
            return "";
        }
        String place = place(reader);
        return title == null || title.isBlank() ? place : Messages.text(reader, "place.titled", place, title);
    }

    private String place(Locale reader) {
        if (ordinal == 0) {
            return Messages.text(reader, "place.section", section);
        }
        return measure == null || measure.isEmpty()
                ? Messages.text(reader, "place.measure", section, ordinal)
                : Messages.text(reader, "place.measure-numbered", section, ordinal, measure);
    }
}
