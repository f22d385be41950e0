package ua.zvit.intake.template;

/**
 * What stands in a sheet that is still to be filled in only to show how: the title of no programme, the head of no
 * section. Who leaves it as it is has not said anything by it.
 */
public final class BlankExample {
    private static final char GAP = '…';
    private static final String YEAR = "20__";

    private BlankExample() {}

    /** @return whether the line still has a gap where the programme's name belongs, be its years written or not */
    public static boolean isTitle(String line) {
        String told = SheetTemplate.words("programme-told");
        return plain(line).startsWith(told.substring(0, told.indexOf(GAP) + 1));
    }

    /** @return whether the years of a title still are not written */
    public static boolean lacksYears(String title) {
        return title.contains(YEAR);
    }

    /** @return whether the text is the head of a section that stands there as an example */
    public static boolean isSection(String text) {
        return plain(text).equals(SheetTemplate.words("section"));
    }

    /** @return the place of a title that was left, in words */
    public static String title() {
        return SheetTemplate.words("place-title");
    }

    /** @return the place of a section's head that was left, in words */
    public static String section() {
        return SheetTemplate.words("place-section");
    }

    /** Spreadsheet programs may write the gap as three points. */
    private static String plain(String text) {
        return text.replace("...", String.valueOf(GAP))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
