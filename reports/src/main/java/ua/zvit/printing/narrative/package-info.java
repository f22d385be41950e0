/**
 * A narrative as it is read for printing and exporting: its restricted HTML as blocks and runs, as lines, and back again,
 * and what a letter of it may be. Knows nothing of forms and reports.
 */
package ua.zvit.printing.narrative;
