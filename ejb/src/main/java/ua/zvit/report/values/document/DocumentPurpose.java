package ua.zvit.report.values.document;

/** What a document was issued for. */
public enum DocumentPurpose {
    /** Accepted by the (acting) head and to be signed by him or her; the place of the stamp is empty. */
    FOR_SIGNATURE,
    /** Adopted by the council; printed with the stamp, as nobody has signed it before. */
    ADOPTED,
    /** Printed for reading beside a signed document that does not show the council's decision itself. */
    READING_COPY
}
