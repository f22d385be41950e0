/**
 * The register of events that reports tell of. A department writes an event once; all departments of the council read it, and
 * any number of entries cite it, each from its own angle: a passage of the entry's text bears the event's id and the revision
 * that it was written from ({@link ua.zvit.shared.EventMark}).
 *
 * <p>Invariants: an event that is cited is never deleted; a change of what is told makes a new revision, and what a citation
 * was written from can be held against it; statistics count an event once, however often it is cited.
 *
 * <p>May use {@code organisation}, {@code calendar}, {@code programme}, leaves, and the library {@code proofreading}, which
 * finds in a text what could be an event.
 */
package ua.zvit.events;
