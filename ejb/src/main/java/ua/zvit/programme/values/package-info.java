/**
 * Programmes as others are told of them: numbers of measures, plans by source and year, indicators, and how a plan changed.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.programme.values;
