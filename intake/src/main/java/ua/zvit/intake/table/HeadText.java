package ua.zvit.intake.table;

import ua.zvit.intake.document.Cell;

/** A head as it was meant: words that were parted at the ends of narrow lines are whole again. */
final class HeadText {
    private HeadText() {}

    static String of(Cell cell) {
        return cell == null ? "" : of(cell.text());
    }

    static String of(String text) {
        return text.replace("\u00ad", "")
                .replaceAll("(\\p{Ll})-\\s+(\\p{Ll})", "$1$2")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
