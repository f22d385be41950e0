package ua.zvit.printing;

/**
 * A stretch of a narrative's paragraph in one face; its text is printable and not yet escaped.
 *
 * @param address where a click on the text leads (ASCII, web or mail), or null
 */
public record NarrativeRun(String text, boolean bold, boolean italic, String address) {

    /** Text in the plain face that leads nowhere. */
    public static NarrativeRun plain(String text) {
        return new NarrativeRun(text, false, false, null);
    }
}
