/**
 * The circuits of visas: how a council and a programme lay their stages and who holds them, how those of a report under
 * way are changed, and how a visa is passed on, or given by silence.
 */
@PartOfRoot
package ua.zvit.approval.circuit;

import ua.zvit.shared.PartOfRoot;
