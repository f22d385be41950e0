/** Files that stand at an entry as evidence, and where that is told. */
package ua.zvit.report.domain.evidence;
