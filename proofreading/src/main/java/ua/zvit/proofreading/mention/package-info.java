/**
 * What a text mentions: dates and ranges, sums, links, quotations, numbers. Readers are linear: every pattern is bounded
 * and none backs up over more than a few characters.
 */
package ua.zvit.proofreading.mention;
