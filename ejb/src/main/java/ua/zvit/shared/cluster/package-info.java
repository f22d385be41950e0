/** Servers that share a database: which of them does a timed job. */
@PartOfRoot
package ua.zvit.shared.cluster;

import ua.zvit.shared.PartOfRoot;
