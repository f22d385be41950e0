/** Who has which entry of a report open, as records. */
package ua.zvit.report.values.presence;
