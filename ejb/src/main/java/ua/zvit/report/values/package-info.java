/**
 * Reports as others are told of them: states, entries, figures, documents issued, forms; and {@link ua.zvit.report.values.ReportRoute}, by
 * which whoever leads a report says what state comes next.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.report.values;
