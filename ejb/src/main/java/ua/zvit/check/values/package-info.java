/**
 * What was found and what was decided about it, as pages and the API show it; settings and words of a council.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.check.values;
