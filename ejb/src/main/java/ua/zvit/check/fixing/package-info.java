/** Mending what the check found: what is to be mended where, and each entry in a transaction of its own. */
@PartOfRoot
package ua.zvit.check.fixing;

import ua.zvit.shared.PartOfRoot;
