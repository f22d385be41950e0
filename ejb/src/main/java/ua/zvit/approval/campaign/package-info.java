/**
 * The campaign of a year's reports: they are started, watched on the board, given more time and withdrawn.
 */
@PartOfRoot
package ua.zvit.approval.campaign;

import ua.zvit.shared.PartOfRoot;
