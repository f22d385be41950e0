/**
 * What a report mentions: dates and ranges, sums, links, names and, out of them, candidate events. Readers are linear:
 * every pattern is bounded and none backs up over more than a few characters.
 */
package ua.zvit.check.mention;
