package ua.zvit.archive.values;

import java.util.Optional;

/**
 * What came of validating one package anew.
 *
 * @param files looked at
 * @param bytes their size
 * @param renewed true when the archive time stamp was renewed
 */
public record Revalidation(int files, long bytes, boolean renewed, Optional<ArchiveProblem> problem) {}
