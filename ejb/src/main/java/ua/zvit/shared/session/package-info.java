/** Sessions of the pages as all servers of a database know them. */
@PartOfRoot
package ua.zvit.shared.session;

import ua.zvit.shared.PartOfRoot;
