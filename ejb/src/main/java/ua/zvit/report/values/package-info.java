/**
 * Reports as others are told of them: states, entries, figures, editions; what is
 * told of documents, forms, reviews, comments and stages lies below.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.report.values;
