/**
 * Contents by their SHA-256: the port to whatever keeps them, and the store in a directory. What was put is never
 * overwritten; the same bytes are kept once. The archive and the evidence of reports have stores of their own of this shape.
 */
package ua.zvit.shared.store;
