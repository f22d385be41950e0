/** Servers that share a database: which of them does a timed job, and what they tell each other. */
@PartOfRoot
package ua.zvit.shared.cluster;

import ua.zvit.shared.PartOfRoot;
