package ua.zvit.entering.values;

/**
 * What a file that was brought back says and no entry can take.
 *
 * @param measure number or title of the measure in whose row it stands; empty outside
 * @param column head of its column; empty outside the table
 * @param code why it is left; its words stand in the bundle under {@code changes.left.<code>}
 * @param text what the file says there, shortened; may be empty
 */
public record LeftInFile(String measure, String column, String code, String text) {
    private static final int SHOWN = 300;

    public LeftInFile {
        String line = text.replaceAll("\\s+", " ").strip();
        text = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
