/**
 * Copies of former reports, which never went through Zvit: judged, asked about, put into the archive for good, marked as
 * withdrawn where that was a mistake.
 */
@PartOfRoot
package ua.zvit.archive.copies;

import ua.zvit.shared.PartOfRoot;
