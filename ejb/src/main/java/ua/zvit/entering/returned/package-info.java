/**
 * An exported file that comes back: what its rows and cells say beside what the report says now. Each file tells what it was
 * made from ({@link ua.zvit.shared.ExportMarks}), so that a field changed in the file is told from one changed in Zvit and
 * from one changed in both. Nothing is written here.
 */
package ua.zvit.entering.returned;
