/**
 * Reads a finished PDF back as a machine reads it: the rows and cells that its tags tell, with the text drawn in them.
 *
 * <p>Knows nothing of reports and templates, so it can vouch for them.
 */
package ua.zvit.printing.tagged;
