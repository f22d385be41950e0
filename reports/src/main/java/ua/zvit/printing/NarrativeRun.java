package ua.zvit.printing;

/**
 * A stretch of a narrative's paragraph in one face; its text is printable and not yet escaped.
 *
 * @param address where a click on the text leads (ASCII, web or mail), or null
 */
record NarrativeRun(String text, boolean bold, boolean italic, String address) {

    static NarrativeRun plain(String text) {
        return new NarrativeRun(text, false, false, null);
    }
}
