/**
 * A council's calendar as pages and other capabilities speak of it.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.calendar.values;
