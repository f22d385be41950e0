/** Who has which entry of a report open: true for seconds, and kept for no longer. */
package ua.zvit.report.domain.presence;
