package ua.zvit.archive.values;

import java.util.List;

/**
 * The files of a former report after they were looked at: what each is, and what its signatures are worth.
 *
 * @param parts in the order of the package, the main one first
 * @param signatures as they were judged
 * @param told what the data beside the document tell; {@link FormerFacts#UNKNOWN} without data
 */
public record JudgedFiles(List<Part> parts, List<CopySignature> signatures, FormerFacts told) {

    /**
     * A file of the package to be.
     *
     * @param role stable word of what it is
     * @param original as the person's computer named it; null for what was made here
     */
    public record Part(String name, String role, String mediaType, String original, byte[] content) {}
}
