package ua.zvit.report.values.stage;

/**
 * A desk on which reports wait for a visa.
 *
 * @param key such as {@code position:5} or {@code person:olha}
 * @param name name for people of somebody who is named in person; null for a position
 */
public record VisaDesk(String key, String name) {
    /** Stands for the desk of the (acting) head, who reviews and gives no visa, where keys of desks are told. */
    public static final String OF_HEAD = "";
}
