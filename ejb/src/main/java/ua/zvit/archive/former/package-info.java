/**
 * Former reports, made before Zvit: what the files that somebody brings are, what their signatures are worth, and which
 * facts of them can be so. Plain rules, without a container; the use cases at the root call them.
 */
package ua.zvit.archive.former;
