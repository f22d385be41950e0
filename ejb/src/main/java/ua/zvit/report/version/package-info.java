/**
 * Versions of an entry: kept with each saving and step, read and compared by whoever may read the entry, made the current text
 * again by whoever may write it, and drafts taken away some time after the report was archived.
 */
@PartOfRoot
package ua.zvit.report.version;

import ua.zvit.shared.PartOfRoot;
