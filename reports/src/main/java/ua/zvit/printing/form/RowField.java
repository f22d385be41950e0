package ua.zvit.printing.form;

/** What a row of the table tells besides its figures ({@link FigureColumn}): the one list of the fields of templates. */
public enum RowField {
    /** Index of the section, from 0. */
    SECTION("section", Integer.class),
    SECTION_HEADING("sectionHeading", String.class),
    /** Whether this is the section's first row. */
    OPENS_SECTION("opensSection", Boolean.class),
    /** Whether the row is of a measure and kept whole. */
    SHORT("short", Boolean.class),
    /** Whether the row is of a measure and may run over pages. */
    LONG("long", Boolean.class),
    /** Whether the row is of an indicator. */
    INDICATOR("indicator", Boolean.class),
    NUMBER("number", String.class),
    TITLE("title", String.class),
    /** Stands for the title where the row goes on over a page. */
    CONTINUATION("continuation", String.class),
    /** Escaped mark-up: the only field that may be printed as styled text. */
    NARRATIVE("narrative", String.class),
    TERM("term", String.class),
    EXECUTORS("executors", String.class),
    REASON("reason", String.class),
    /** What names the sums of the section; null where the form has none. */
    SUBTOTAL_LABEL("subtotalLabel", String.class);

    private final String key;
    private final Class<?> type;

    RowField(String key, Class<?> type) {
        this.key = key;
        this.type = type;
    }

    /** Its name in templates. */
    public String key() {
        return key;
    }

    public Class<?> type() {
        return type;
    }
}
