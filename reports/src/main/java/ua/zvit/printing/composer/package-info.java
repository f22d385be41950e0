/**
 * Writes the template (JRXML) of a form from a list of columns: a table of any composition, and around it the requisites
 * that all forms have in common. Knows nothing of reports; the names of their data come with the columns. What it writes is
 * read as strictly as a template that somebody brings.
 */
package ua.zvit.printing.composer;
