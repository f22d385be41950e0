/**
 * Looks at a file that somebody gives as evidence: what it is by its content, whether it may be kept (not locked, without
 * macros, no archive, not broken), and what its first page or picture looks like, drawn anew.
 */
package ua.zvit.intake.evidence;
