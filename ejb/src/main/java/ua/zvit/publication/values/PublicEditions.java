package ua.zvit.publication.values;

import java.util.UUID;

/**
 * Which edition of a report a document is, for the public.
 *
 * @param number from 1
 * @param former public id of the edition that it came after; null for the first one
 * @param inForce public id of the edition that has taken its place; null while there is none
 */
public record PublicEditions(int number, UUID former, UUID inForce) {
    public static final PublicEditions FIRST = new PublicEditions(1, null, null);

    public boolean isReplaced() {
        return inForce != null;
    }

    /** @return true when there is another to be told apart from */
    public boolean isNotable() {
        return number > 1 || inForce != null;
    }
}
