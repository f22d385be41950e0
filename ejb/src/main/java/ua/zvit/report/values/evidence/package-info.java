/** What is told of files that stand at an entry as evidence. */
package ua.zvit.report.values.evidence;
