package ua.zvit.signatures.pdf;

/** What an object is to its document, as far as an update may touch it. Whatever has no role is content. */
enum Role {
    CATALOG(true),
    INFORMATION(true),
    METADATA(false),
    /** What the catalogue says of extensions of the format, which shows nothing. */
    EXTENSIONS(false),
    FORM(true),
    FORM_RESOURCES(false),
    FIELD_LIST(false),
    /** A signature field that waits for its signature, or the look of one. */
    EMPTY_SIGNATURE(true),
    /** A field that people fill in. */
    FILLABLE(true),
    /** How a field looks that people fill in or that waits for its signature. */
    LOOK(false),
    PAGE(true),
    ANNOTATIONS(false),
    /** Anything under the dictionary {@code DSS}. */
    VALIDATION(false);

    private final boolean selfContained;

    Role(boolean selfContained) {
        this.selfContained = selfContained;
    }

    /**
     * Whether what an update may change in it means nothing where else a document may refer to it, as an outline refers
     * to a page. Lists and resources have no such names of their own: another reference makes them content.
     */
    boolean isSelfContained() {
        return selfContained;
    }
}
