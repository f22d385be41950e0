/** What Zvit leans on is away or busy: told as that, once, and bounded in time. */
@PartOfRoot
package ua.zvit.shared.outage;

import ua.zvit.shared.PartOfRoot;
