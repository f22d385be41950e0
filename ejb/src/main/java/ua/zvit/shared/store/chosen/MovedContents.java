package ua.zvit.shared.store.chosen;

/**
 * What one run of a move has done.
 *
 * @param copied contents that were copied and read back
 * @param bytes size of these
 * @param forgotten contents that were taken from the former store
 * @param damaged contents of the former store that are not what their hash says; they stay where they are
 * @param complete whether everything was looked at
 */
public record MovedContents(int copied, long bytes, int forgotten, int damaged, boolean complete) {}
