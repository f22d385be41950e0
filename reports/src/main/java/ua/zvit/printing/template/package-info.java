/**
 * Templates as untrusted data: reads a JRXML file, refuses whatever is not on the list of what a form may have, and makes
 * it printable without compiling anything as Java.
 *
 * <p>Expressions are those of {@link ua.zvit.printing.template.Expression}; nothing in a template can name a class, a file
 * or an address.
 */
package ua.zvit.printing.template;
