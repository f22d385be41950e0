/** Two texts of one entry brought together, as records. */
package ua.zvit.report.values.merge;
