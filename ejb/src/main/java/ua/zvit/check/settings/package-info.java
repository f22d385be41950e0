/** How a council has tuned the check: which rules run and how much they weigh, thresholds, its own spellings. */
@PartOfRoot
package ua.zvit.check.settings;

import ua.zvit.shared.PartOfRoot;
