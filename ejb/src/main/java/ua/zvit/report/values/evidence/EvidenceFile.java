package ua.zvit.report.values.evidence;

/**
 * One file with its bytes, held against its hash.
 *
 * @param content not copied, nobody changes them
 */
public record EvidenceFile(EvidenceSummary evidence, byte[] content) {}
