package ua.zvit.entering.values;

/**
 * A cell that can be written.
 *
 * @param id such as {@code 12:title}
 * @param text what stands there now
 */
public record SheetCell(String id, String text) {

    /** @return its place in the page */
    public String anchor() {
        return "c-" + id.replaceAll("[:.]", "-");
    }

    /** @return the last member of its path, by which it is called */
    public String name() {
        return id.replaceAll("^.*[:.]", "");
    }
}
