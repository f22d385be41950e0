package ua.zvit.printing.tagged;

/** What is drawn under one mark: the text, and the space that its letters take. */
final class DrawnMark {

    static final DrawnMark NOTHING = new DrawnMark();

    private final StringBuilder text = new StringBuilder();
    private Extent extent;

    void add(String letters, Extent place) {
        text.append(letters);
        if (!letters.isBlank()) {
            extent = extent == null ? place : extent.with(place);
        }
    }

    void add(DrawnMark other) {
        text.append(other.text);
        if (other.extent != null) {
            extent = extent == null ? other.extent : extent.with(other.extent);
        }
    }

    String text() {
        return text.toString();
    }

    /** Null where no letter is drawn. */
    Extent extent() {
        return extent;
    }
}
