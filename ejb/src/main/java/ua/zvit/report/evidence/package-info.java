/**
 * Files that stand at an entry as evidence: brought by its department, examined in a process of their own, kept by their
 * hash, read by whoever may read the entry, and removed only while the entry is on its department's desk.
 */
@PartOfRoot
package ua.zvit.report.evidence;

import ua.zvit.shared.PartOfRoot;
