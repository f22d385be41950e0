package ua.zvit.operation.values;

import java.time.Instant;

/**
 * What is counted in the database, over all councils.
 *
 * @param mail letters on their way
 * @param work what waits for people and the engine
 * @param archive what is known of the archives
 * @param schema version of the newest migration
 * @param database version of PostgreSQL
 * @param databaseBytes size of the database
 */
public record SystemFigures(Mail mail, Work work, Archive archive, String schema, String database, long databaseBytes) {
    /**
     * @param waiting letters that will go by themselves
     * @param stuck letters that won't
     * @param oldest when the oldest of those that wait was written; null where none waits
     */
    public record Mail(long waiting, long stuck, Instant oldest) {}

    /**
     * @param open tasks on desks
     * @param late of these, past their day
     * @param failed jobs of the engine that it will not try again by itself
     * @param councils of this installation
     * @param underWay reports that are not archived yet
     */
    public record Work(long open, long late, long failed, long councils, long underWay) {}

    /**
     * @param packages that are kept
     * @param oldestVerified when the archive was verified whose last verification is the longest ago; null where one never was
     * @param damaged councils whose last verification has found something
     * @param oldestAnchored when the chain was anchored whose last anchor is the oldest; null where one never was
     */
    public record Archive(long packages, Instant oldestVerified, long damaged, Instant oldestAnchored) {}
}
