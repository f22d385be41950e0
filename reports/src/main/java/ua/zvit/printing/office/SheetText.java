package ua.zvit.printing.office;

/** As much of a text as a cell of a workbook can hold. */
final class SheetText {

    private static final int LONGEST = 32_767;
    private static final String CUT = "… (далі – в інших форматах)";

    private SheetText() {}

    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    static boolean isCut(String text) {
        return text.length() > LONGEST;
    }
}
