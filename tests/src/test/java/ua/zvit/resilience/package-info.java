/**
 * What holds when things go wrong or happen at once: the server is killed in the middle of a step, many hands reach for
 * one task. Over HTTP, against the running server of the rig.
 */
package ua.zvit.resilience;
