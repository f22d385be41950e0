package ua.zvit.printing.form;

/** What a report on a programme is called, as real ones are. */
public enum ReportWording {
    DONE("про виконання", ""),
    STATE("про стан виконання", ""),
    PROGRESS("про хід виконання", ""),
    SUMMARY("про виконання", "УЗАГАЛЬНЕНИЙ ЗВІТ");

    private final String words;
    private final String documentType;

    ReportWording(String words, String documentType) {
        this.words = words;
        this.documentType = documentType;
    }

    /** How the title begins. */
    public String words() {
        return words;
    }

    /** The name of the type of document; empty where the form names it. */
    public String documentType() {
        return documentType;
    }
}
