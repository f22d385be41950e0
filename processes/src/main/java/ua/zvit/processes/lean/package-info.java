/**
 * The engine without the questions to the database whose answers are known in Zvit: tasks are made by processes only and
 * have no parts and no variables of their own, a definition never changes once it is deployed, and what belongs to one
 * process is read at once instead of piece by piece. Everything here replaces a part of the engine by one that answers
 * the same.
 */
package ua.zvit.processes.lean;
