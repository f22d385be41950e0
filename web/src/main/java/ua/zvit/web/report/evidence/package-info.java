/** Files that stand at an entry as evidence: on the page of the entry, in the review, and over the API. */
package ua.zvit.web.report.evidence;
