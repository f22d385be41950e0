/**
 * What a draft of a file holds, and what becomes of it: the answer of the library with what people wrote into its cells, as a sheet to
 * look at, as a report, as a programme. Knows no database; whether the caller may have the draft was asked before.
 */
package ua.zvit.entering.draft;
