package ua.zvit.printing;

import java.util.Map;

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
        Map<String, Object> words = Requisites.of(report, form);
        return new DocumentWords(
                (String) words.get("council"),
                (String) words.get("department"),
                (String) words.get("reference"),
                (String) words.get("registration"),
                (String) words.get("approval"),
                (String) words.get("documentType"),
                (String) words.get("title"),
                (String) words.get("signatoryPosition"),
                (String) words.get("signatoryName"));
    }
}
