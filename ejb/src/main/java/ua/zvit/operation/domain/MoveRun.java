package ua.zvit.operation.domain;

/**
 * What one run of a move has done.
 *
 * @param copied contents that were copied and read back
 * @param bytes size of these
 * @param forgotten contents that were taken from the former store
 * @param damaged contents that were left where they are
 * @param complete whether everything was looked at
 */
public record MoveRun(long copied, long bytes, long forgotten, int damaged, boolean complete) {}
