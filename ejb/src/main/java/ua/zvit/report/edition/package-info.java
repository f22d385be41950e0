/**
 * Further editions of an archived report: made by a recorded decision, one at a time, each told apart from the others. The
 * former one stays as it was sealed; the later one is in force from the moment it is archived.
 */
@PartOfRoot
package ua.zvit.report.edition;

import ua.zvit.shared.PartOfRoot;
