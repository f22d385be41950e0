/**
 * What open pages hear while they are open: that something has changed, and no more. A page keeps one answer of the server's
 * open (server-sent events) while it is in sight; no thread waits for it. What changed the page asks for by itself, by the door
 * that every question goes through.
 */
package ua.zvit.web.live;
