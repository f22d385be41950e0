package ua.zvit.printing.narrative;

import static java.util.Objects.requireNonNull;

import ua.zvit.shared.Rise;

/**
 * A stretch of a narrative's paragraph in one face; its text is printable and not yet escaped.
 *
 * @param rise whether it stands above or below the line
 * @param address where a click on the text leads (ASCII, web or mail), or null
 */
public record NarrativeRun(String text, boolean bold, boolean italic, Rise rise, String address) {
    public NarrativeRun {
        requireNonNull(rise, "rise");
    }

    /** Text that stands on the line. */
    public NarrativeRun(String text, boolean bold, boolean italic, String address) {
        this(text, bold, italic, Rise.NONE, address);
    }

    /** Text in the plain face that leads nowhere. */
    public static NarrativeRun plain(String text) {
        return new NarrativeRun(text, false, false, Rise.NONE, null);
    }

    /** Another text in the same face. */
    public NarrativeRun with(String other) {
        return new NarrativeRun(other, bold, italic, rise, address);
    }

    /** @return the text for readers without faces: what is raised or lowered told by characters, as far as there are any */
    public String told() {
        return rise.told(text);
    }
}
