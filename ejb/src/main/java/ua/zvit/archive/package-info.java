/**
 * Adopted reports as they are kept for good: the official PDF and the data, each with its SHA-256. Rows are
 * append-only by rules of the database.
 */
package ua.zvit.archive;
