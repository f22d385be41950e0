/**
 * Tasks, decisions, outcomes and stages as pages, the API and the engine speak of them.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.approval.values;
