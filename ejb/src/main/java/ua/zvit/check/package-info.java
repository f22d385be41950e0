/**
 * The consistency check of a council's reports: what {@code ua.zvit.proofreading} finds, under the council's settings and
 * dictionary, shown to each caller as far as the caller may see it, set aside with a reason, mended, and stopping a step
 * while something blocks.
 *
 * <p>What is wrong with a text is the library's matter ({@link ua.zvit.proofreading.checker.Checker}); this package knows
 * who asks, what was decided about a finding before, and when a text is read at all.
 */
package ua.zvit.check;
