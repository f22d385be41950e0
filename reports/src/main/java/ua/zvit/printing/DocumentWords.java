package ua.zvit.printing;

/**
 * What stands around the table, worded as the norm wants it, for editions other than the PDF.
 *
 * @param reference address, telephone and mail of the department on one line; may be empty
 * @param registration date and registration index; null while there is neither
 * @param approval the stamp of approval, its lines parted by line breaks; null while there is none
 * @param position position of the signatory, with «В. о.» in front where due
 */
public record DocumentWords(
        String council,
        String department,
        String reference,
        String registration,
        String approval,
        String documentType,
        String title,
        String position,
        String name) {

    public static DocumentWords of(PrintedReport report, FormDescriptor form) {
        return new DocumentWords(
                PlainText.trimmed(report.letterhead().council()),
                PlainText.trimmed(report.letterhead().department()),
                Requisites.reference(report.letterhead()),
                Requisites.registration(report),
                Requisites.stamp(report.approval()),
                Requisites.documentType(report, form),
                Requisites.title(report),
                Requisites.position(report.signature()),
                PlainText.trimmed(report.signature().name()));
    }
}
