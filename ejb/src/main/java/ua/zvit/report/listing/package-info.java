/** What is told of many reports at once: their titles, years, counts by council, those under way, the amendments they follow. */
@PartOfRoot
package ua.zvit.report.listing;

import ua.zvit.shared.PartOfRoot;
