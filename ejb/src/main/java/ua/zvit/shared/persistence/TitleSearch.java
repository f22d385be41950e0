package ua.zvit.shared.persistence;

import ua.zvit.shared.Messages;
import ua.zvit.shared.PlainText;

/** Finds titles by words in them, however their letters are put together and whatever their case. */
public final class TitleSearch {
    private TitleSearch() {}

    /** @return the condition on that attribute, with the parameter {@code text} */
    public static String condition(String attribute) {
        return " and lower(cast(function('normalize', " + attribute + ") as string)) like :text escape '\\'";
    }

    /** @return the value of the parameter */
    public static String value(String words) {
        return "%"
                + PlainText.composed(words)
                        .strip()
                        .toLowerCase(Messages.UKRAINIAN)
                        .replaceAll("([\\\\%_])", "\\\\$1")
                + "%";
    }
}
