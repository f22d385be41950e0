/**
 * Sessions of the pages that every server knows: Undertow's own in memory, with what has to outlive a server or a request
 * elsewhere kept in the database (ADR 0095). Words for
 * the next page are in no session at all: they travel with the browser.
 */
package ua.zvit.web.shared.session;
