/**
 * The way of a report as it went: what the engine remembers of its steps and who took them, how long stages take, and
 * jobs of the engine that failed.
 */
@PartOfRoot
package ua.zvit.approval.way;

import ua.zvit.shared.PartOfRoot;
