/**
 * Reads a report as a careful editor would, and tells what is wrong, where, why and, where possible, how to mend it. A
 * plain library: it takes a report as records and gives findings, and knows neither Java EE, nor a database, nor the
 * business.
 *
 * <p>Here stands what goes in ({@link ua.zvit.proofreading.CheckedReport}, {@link ua.zvit.proofreading.CheckSettings})
 * and what comes out ({@link ua.zvit.proofreading.Finding}, worded by {@link ua.zvit.proofreading.FindingMessages}).
 * Each package knows only those before it: {@code text} (characters, words, sentences) and {@code spelling} → {@code
 * mention} (dates, money, links) → {@code reading} (a field with all that was read in it) → {@code event} (what is told
 * as having happened) → {@code rule} and its families → {@code checker} (all rules, run over a report) → {@code command}.
 * Apart from these, {@code json} reads reports, and {@code fix} applies replacements to a text with mark-up.
 *
 * <p>One fault is one small {@link ua.zvit.proofreading.rule.Rule}; a finding's identity outlives edits elsewhere, so
 * that it can be dismissed.
 */
package ua.zvit.proofreading;
