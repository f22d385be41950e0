package ua.zvit.archive.values;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a package that is a copy of a former report: one that was made before Zvit and never went through it.
 *
 * @param person who put it into the archive
 * @param sources the files as they were brought, the main one first
 * @param signatures as judged at intake; empty where nothing is signed
 * @param confirmed what was asked and confirmed at intake, see {@link CopyQuestion#code()}
 * @param withdrawal null while it counts
 */
public record CopyDetails(
        String person,
        List<Source> sources,
        List<CopySignature> signatures,
        List<String> confirmed,
        Withdrawal withdrawal) {

    /**
     * A file that was brought.
     *
     * @param name in the package
     * @param original as the person's computer named it
     */
    public record Source(String name, String original) {}

    /** A note of the chain that the copy was put in by mistake. */
    public record Withdrawal(String reason, String person, Instant at) {}
}
