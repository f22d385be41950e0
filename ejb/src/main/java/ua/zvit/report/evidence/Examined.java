package ua.zvit.report.evidence;

import ua.zvit.shared.EvidenceKind;

/**
 * What was found out about a file.
 *
 * @param pages of a PDF; 0 for other kinds
 * @param preview a small JPEG drawn anew; null where there is none
 */
public record Examined(EvidenceKind kind, int pages, byte[] preview) {}
