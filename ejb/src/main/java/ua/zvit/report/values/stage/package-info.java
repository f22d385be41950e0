/**
 * What is told of the stages of visas: as they are laid, as a report goes through them, what was given, refused or
 * passed in silence; and {@link ua.zvit.report.values.stage.ReportRoute}, by which whoever leads a report says what
 * state comes next.
 */
package ua.zvit.report.values.stage;
