/** Events with their revisions and citations, the rules for both, and the port to their store. */
package ua.zvit.events.domain;
