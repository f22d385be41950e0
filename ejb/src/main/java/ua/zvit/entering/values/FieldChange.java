package ua.zvit.entering.values;

import java.util.List;
import ua.zvit.report.values.review.WordPart;

/**
 * What a file that was brought back says otherwise in one field of an entry.
 *
 * @param field {@code narrative}, {@code reason}, {@code actual}, {@code funding.local:} with the fund's name,
 *     {@code indicators.1}
 * @param name as the file's head calls it
 * @param before what stands in Zvit now
 * @param after what the file says
 * @param words both in one, word by word
 * @param look true where the words are the same and only their face or their paragraphs differ
 */
public record FieldChange(
        String field, String name, Standing standing, String before, String after, List<WordPart> words, boolean look) {

    public FieldChange {
        words = List.copyOf(words);
    }

    /** How the file's words stand to those in Zvit. */
    public enum Standing {
        /** Only the file was changed since it was taken away. */
        CHANGED,
        /** Both were changed since. */
        CONFLICT,
        /** The file does not tell what it was made from. */
        UNSURE
    }

    /** @return true where nothing speaks against taking it */
    public boolean isPlain() {
        return standing == Standing.CHANGED;
    }
}
