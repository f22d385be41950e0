/**
 * Entering: files of other programs become reports and programmes. What a file says is understood by the library
 * {@code intake} in a process of its own; a person sees what was understood beside the file's own words, corrects any cell,
 * and writes all or nothing through the use cases that take a report ({@link ua.zvit.report.ImportReport}) or a programme
 * ({@link ua.zvit.programme.SaveProgramme}).
 *
 * <p>Invariants: nothing typed is lost, for the draft is kept with every change; a change names the version it was made
 * from; what was understood keeps members that nobody here knows; page and API understand a file alike.
 */
package ua.zvit.entering;
