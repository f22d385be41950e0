/**
 * What is told of circuits: the stages that are laid for a council, a programme or a report, and who holds them.
 */
package ua.zvit.approval.values.circuit;
