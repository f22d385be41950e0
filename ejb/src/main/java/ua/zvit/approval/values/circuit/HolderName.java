package ua.zvit.approval.values.circuit;

/**
 * Somebody who gives visas, in words.
 *
 * @param title position as under a document, with «В. о.» for who stands in; empty for somebody named in person
 * @param person name for people; empty while nobody holds the position
 */
public record HolderName(String title, String person) {
    /** The heads of all departments that carry out a measure, whoever they will be. */
    public static final HolderName EXECUTORS = new HolderName("", "");
}
