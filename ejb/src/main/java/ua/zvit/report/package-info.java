/**
 * The annual report on a programme: one entry for each measure, written by the department concerned, and the document
 * that is printed from it.
 *
 * <p>Life cycle: created → drafting → review → (signing →) council → adopted → archived, or rejected. Entries: draft → submitted →
 * accepted, with returned as the way back. Invariants: one living report for a programme and period, but for further editions of an archived one; a department writes
 * only its own entries and only while they are on its desk; every write names the version it was made from.
 */
package ua.zvit.report;
