/** How long a package must be kept, which may go, and the acts by which others went. */
@PartOfRoot
package ua.zvit.archive.retention;

import ua.zvit.shared.PartOfRoot;
