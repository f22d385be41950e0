/**
 * Packages, problems of an archive, retention and disposal as pages, the API and the command are told of them.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.archive.values;
