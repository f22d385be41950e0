package ua.zvit.printing.data;

/** What an indicator of a programme's passport tells: what was spent, made, at what price, and how well. */
public enum IndicatorKind {
    /** Показник затрат. */
    INPUT("Показник затрат"),
    /** Показник продукту. */
    PRODUCT("Показник продукту"),
    /** Показник ефективності. */
    EFFICIENCY("Показник ефективності"),
    /** Показник якості. */
    QUALITY("Показник якості");

    private final String title;

    IndicatorKind(String title) {
        this.title = title;
    }

    /** As the printed document names it. */
    public String title() {
        return title;
    }
}
