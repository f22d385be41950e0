/**
 * Contents by their SHA-256: the port to the store and the store in a directory. What was put is never overwritten; the
 * same bytes are kept once.
 */
package ua.zvit.archive.store;
