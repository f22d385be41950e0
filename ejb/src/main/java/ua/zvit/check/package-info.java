/**
 * The consistency check: reads a whole report like a careful editor and tells what is wrong, where, why and, where
 * possible, how to mend it.
 *
 * <p>Input is neutral ({@link ua.zvit.check.CheckedReport}); the package depends on no other capability. One fault is
 * one small {@link ua.zvit.check.rule.Rule}; {@link ua.zvit.check.Checker} runs them under a council's
 * {@link ua.zvit.check.CheckSettings}; the result is a list of {@link ua.zvit.check.Finding}s whose identity outlives
 * edits elsewhere, so that a dismissal can be kept.
 */
package ua.zvit.check;
