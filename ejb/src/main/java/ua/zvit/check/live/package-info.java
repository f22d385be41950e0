/**
 * Trying out links in the background, for councils that want it: never while somebody waits, and never towards an address
 * that is not a public one.
 */
package ua.zvit.check.live;
