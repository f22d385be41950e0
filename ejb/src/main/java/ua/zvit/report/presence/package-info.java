/**
 * Who has which entry of a report open, and what one says to another who has the same. A page that is in sight says every few
 * seconds that it is there; what was not said again for a while is over, whatever became of page, network or server. Nobody is
 * locked out: who writes beside somebody else is told so, and what both write is merged when it is saved.
 */
@PartOfRoot
package ua.zvit.report.presence;

import ua.zvit.shared.PartOfRoot;
