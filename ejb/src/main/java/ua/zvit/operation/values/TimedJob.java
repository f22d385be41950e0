package ua.zvit.operation.values;

import java.time.Instant;

/**
 * The last run of a timed job.
 *
 * @param name of the job, such as {@code ArchiveNight}
 * @param node the server that did it
 * @param ended null while it runs, or when its server was stopped in the middle
 */
public record TimedJob(String name, String node, Instant began, Instant ended) {}
