/** A report to take away and work on: in office formats, as a page, as data. No official document. */
@PartOfRoot
package ua.zvit.report.export;

import ua.zvit.shared.PartOfRoot;
