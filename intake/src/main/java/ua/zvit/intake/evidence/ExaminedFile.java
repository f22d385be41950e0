package ua.zvit.intake.evidence;

import ua.zvit.shared.EvidenceKind;

/**
 * What was found out about a file.
 *
 * @param kind by its content
 * @param pages of a PDF; 0 for other kinds
 * @param preview a small JPEG, drawn anew; null where there is nothing to show
 */
public record ExaminedFile(EvidenceKind kind, int pages, byte[] preview) {
    static ExaminedFile of(EvidenceKind kind) {
        return new ExaminedFile(kind, 0, null);
    }
}
