package ua.zvit.report.values.evidence;

import ua.zvit.shared.EvidenceKind;

/**
 * What a file is.
 *
 * @param name as it was brought, with its ending, without folders
 * @param kind by its content
 * @param size in bytes
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param pages of a PDF; 0 for other kinds
 * @param previewed whether there is a picture of it
 */
public record EvidenceFacts(String name, EvidenceKind kind, int size, String sha256, int pages, boolean previewed) {
    /** @return the name without its ending */
    public static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? name : name.substring(0, point);
    }
}
