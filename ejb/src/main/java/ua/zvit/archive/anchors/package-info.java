/**
 * Anchors of a council's chains: where archive and audit trail ended at a time, stamped, published, written to a file and
 * read back, so that nobody can rewrite what an anchor covers without being found out (ADR 0081).
 */
@PartOfRoot
package ua.zvit.archive.anchors;

import ua.zvit.shared.PartOfRoot;
