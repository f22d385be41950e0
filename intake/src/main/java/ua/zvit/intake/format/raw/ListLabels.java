package ua.zvit.intake.format.raw;

/** How lists write their numbers. */
public final class ListLabels {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String LETTERS = "абвгдежиклмнпрстуфхцшщюя";

    private ListLabels() {}

    /** @param format as OOXML ({@code upperRoman}) or ODF ({@code I}) name it */
    public static String number(int number, String format) {
        return switch (format) {
            case "upperRoman", "I" -> roman(number);
            case "lowerRoman", "i" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter", "A" -> letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerLetter", "a" -> letter(number, "abcdefghijklmnopqrstuvwxyz");
            case "russianUpper" -> letter(number, LETTERS.toUpperCase(java.util.Locale.ROOT));
            case "russianLower" -> letter(number, LETTERS);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none", "" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        return number > 0 && number < 100 ? TENS[number / 10] + ROMAN[number % 10] : Integer.toString(number);
    }

    private static String letter(int number, String letters) {
        return number < 1 ? "" : String.valueOf(letters.charAt((number - 1) % letters.length()));
    }
}
